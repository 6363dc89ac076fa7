import { cleanCode } from '../../foundation/formats/clean-text.ts'
import { isId } from '../../foundation/reads/is-id.ts'
import type { Work } from '../../foundation/work.ts'
import { rowsFor } from '../../foundation/rights/rights.ts'
import { ArchiveRecord } from '../archive-record.ts'
import { findLetters } from '../scans/known-letters.ts'

/** The record somebody holds in their hands: by the code on our letter, its number, or its id. */
export async function findByCode(work: Work, scanned: string): Promise<ArchiveRecord | null> {
  const visible = rowsFor(work.rights, ArchiveRecord.name, work.viewer)
  const code = cleanCode(scanned).slice(0, 300)
  if (!visible || !code) return null
  const last = code.split(/[/#?]/).findLast(Boolean) ?? code
  const letter = (await findLetters(work, [last])).get(last)
  const ways = [
    { number: code },
    ...(letter ? [{ document: letter.document }] : []),
    ...(isId(last) ? [{ id: last }] : []),
  ]
  return work.em.findOne(ArchiveRecord, { $and: [{ $or: ways }, visible] } as never)
}
