import { LockMode } from '@mikro-orm/core'
import { badInput, type FieldFault } from '../../foundation/errors.ts'
import { isId } from '../../foundation/reads/is-id.ts'
import { rowsFor } from '../../foundation/rights/rights.ts'
import type { Text } from '../../foundation/text.ts'
import type { Work } from '../../foundation/work.ts'
import { ArchiveRecord } from '../archive-record.ts'
import { keeperOf, requireKeeper } from '../require-keeper.ts'
import { isOut } from '../loans/lend.ts'

/** Most records on one list people sign. */
export const mostRecords = 200

/** The records for a list to be signed, locked, in their order; all that cannot stand on it are named at once. */
export async function selectRecords(
  work: Work,
  ids: readonly string[],
  faultOf: (record: ArchiveRecord) => Promise<Text | undefined>,
): Promise<ArchiveRecord[]> {
  const wanted = [...new Set(ids)]
  if (wanted.length < 1 || wanted.length > mostRecords) throw badInput({ field: 'records', message: howMany })
  const found = await findLocked(work, wanted)
  const faults: FieldFault[] = []
  for (const [index, id] of wanted.entries()) {
    const record = found.get(id)
    const message = record ? ((await commonFault(work, record)) ?? (await faultOf(record))) : missing
    if (message) faults.push({ field: `records.${index}`, message })
  }
  if (faults.length > 0) throw badInput(...faults)
  return wanted.map((id) => found.get(id)!)
}

async function findLocked({ em, viewer, rights }: Work, ids: string[]): Promise<Map<string, ArchiveRecord>> {
  const visible = rowsFor(rights, ArchiveRecord.name, viewer)
  if (!visible) return new Map()
  const where = { $and: [{ id: { $in: ids.filter(isId) } }, visible] }
  const options = { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } } as const
  const rows = await em.find(ArchiveRecord, where as never, options)
  return new Map(rows.map((record) => [record.id, record]))
}

async function commonFault(work: Work, record: ArchiveRecord): Promise<Text | undefined> {
  requireKeeper(work.viewer, keeperOf(record))
  if (record.state !== 'KEPT') return destroyed
  return (await isOut(work, record.id)) ? onLoan : undefined
}

const howMany = {
  id: `Pilih 1 sampai ${mostRecords} arsip. Buat usul lain untuk sisanya.`,
  en: `Choose 1 to ${mostRecords} records. Make another proposal for the rest.`,
}
const missing = { id: 'Arsip tidak ditemukan.', en: 'The archive record was not found.' }
const destroyed = { id: 'Arsip ini sudah dimusnahkan.', en: 'This record was destroyed.' }
const onLoan = {
  id: 'Arsip ini sedang dipinjam. Catat pengembaliannya dahulu.',
  en: 'This record is on loan. Take it back first.',
}
