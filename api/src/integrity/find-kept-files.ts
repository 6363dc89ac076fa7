import type { EntityManager } from '@mikro-orm/postgresql'
import type { KeptFile } from './examine-file.ts'

// A refused file has no bytes any more; several records may share the same bytes.
const next = `
  select f.sha256, max(f.size) as size, bool_or(d.id is not null) as signed
  from stored_files f left join issued_document d on d.file_id = f.id
  where f.sha256 in (
    select distinct sha256 from stored_files where sha256 > ? and state <> 'REJECTED' order by sha256 limit ?)
  group by 1 order by 1`

/** The next files that records name, in the order of their SHA-256. */
export const findKeptFiles = (em: EntityManager, after: string, atMost: number): Promise<KeptFile[]> =>
  em.execute<KeptFile[]>(next, [after, atMost])

/** Which of these SHA-256 some record names, refused files among them. */
export async function findKnown(em: EntityManager, sha256s: readonly string[]): Promise<Set<string>> {
  if (sha256s.length === 0) return new Set()
  const rows = await em.execute<{ sha256: string }[]>('select distinct sha256 from stored_files where sha256 in (?)', [
    sha256s,
  ])
  return new Set(rows.map(({ sha256 }) => sha256))
}

/** How many bytes there are to go through. */
export async function countBytes(em: EntityManager): Promise<number> {
  const [row] = await em.execute<{ bytes: number }[]>(
    `select coalesce(sum(size), 0)::float8 as bytes from stored_files where state <> 'REJECTED'`,
  )
  return row?.bytes ?? 0
}
