import { raw } from '@mikro-orm/core'
import { AuditEntry } from '../audit/audit-entry.ts'
import { badInput } from '../foundation/errors.ts'
import { decodeCursor } from '../foundation/reads/cursor.ts'
import { cursorsOf } from '../foundation/reads/cursors-of.ts'
import type { PageInfo } from '../foundation/reads/list.ts'
import type { Request } from '../foundation/request.ts'

/** A stretch of the audit lines about one record. */
export interface LinesAsked {
  type: string
  id: string
  first: number
  after?: string | null
}

/** The lines about a record, newest first, with where the page lies. */
export async function findLines(
  { em }: Pick<Request, 'em'>,
  { type, id, first, after }: LinesAsked,
): Promise<{ lines: AuditEntry[]; pageInfo: PageInfo }> {
  if (first < 1 || first > 100) throw badInput({ field: 'first', message: bounds })
  const found = await em.find(AuditEntry, { $and: [{ subjectType: type, subjectId: id }, before(after)] } as never, {
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    limit: first + 1,
  })
  const lines = found.slice(0, first)
  const ends = [lines[0], lines.at(-1)].flatMap((line) => line?.id ?? [])
  const cursors = await cursorsOf(em, AuditEntry, 'at', ends)
  const cursorOf = (index: number) => cursors.get(ends[index] ?? '') ?? null
  const pageInfo = { hasNextPage: found.length > first, hasPreviousPage: Boolean(after) }
  return { lines, pageInfo: { ...pageInfo, startCursor: cursorOf(0), endCursor: cursorOf(1) } }
}

function before(after: string | null | undefined): object {
  if (!after) return {}
  const { value, id } = decodeCursor(after, 'at', { type: 'timestamptz', mayBeEmpty: false })
  const older = raw((alias: string) => `("${alias}"."at", "${alias}"."id") < (?, ?)`, [value, id])
  return { [older as never]: [] }
}

const bounds = { id: 'Isi antara 1 dan 100.', en: 'Give 1 to 100.' }
