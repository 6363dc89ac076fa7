import { record as remember } from '../audit/record.ts'
import { badInput, stale } from '../foundation/errors.ts'
import type { Work } from '../foundation/work.ts'
import { ArchiveMedium } from './archive-enums.ts'
import type { ArchiveRecord } from './archive-record.ts'
import { getKeptRecord } from './get-kept-record.ts'

/** What people who hold a paper in their hands say of it. */
type Said = Pick<ArchiveRecord, 'copy' | 'security' | 'condition'>

/** What is to be said of a record from now on, and what one knew of it. */
export interface DescribeOrder extends Said {
  record: string
  version: number
}

/** Corrects what is said of a record; the audit trail keeps what was said before. */
export async function describeArchive(work: Work, order: DescribeOrder): Promise<ArchiveRecord> {
  const record = await getKeptRecord(work, order.record)
  if (record.version !== order.version) throw stale(order.version, record.version)
  const { copy, security, condition = null } = order
  if (condition && record.medium === ArchiveMedium.ELECTRONIC) throw badInput({ field: 'condition', message: noPaper })
  const from = { copy: record.copy, security: record.security, condition: record.condition ?? null }
  if (!say(record, { copy, security, condition })) return record
  await remember(work, {
    action: 'archive.describe',
    subject: { type: 'ArchiveRecord', id: record.id },
    detail: { from, to: { copy, security, condition } },
  })
  return record
}

/** Says something else of a record than before; whether it is something else. */
export function say(record: ArchiveRecord, said: Partial<Said>): boolean {
  const names = Object.keys(said) as (keyof Said)[]
  if (names.every((name) => (said[name] ?? null) === (record[name] ?? null))) return false
  Object.assign(record, said)
  record.version += 1
  return true
}

const noPaper = {
  id: 'Arsip ini hanya elektronik; tidak ada kertas yang dapat diperiksa.',
  en: 'This record is electronic only; there is no paper to look at.',
}
