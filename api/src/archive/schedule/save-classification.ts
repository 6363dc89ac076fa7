import { record as remember } from '../../audit/record.ts'
import { badInput, type FieldFault, stale } from '../../foundation/errors.ts'
import { classificationCode } from '../../foundation/formats/classification-code.ts'
import { cleanText } from '../../foundation/formats/clean-text.ts'
import type { Work } from '../../foundation/work.ts'
import { requireArchivist } from '../unit/find-archive-unit.ts'
import { Classification } from './classification.ts'

/** A class as it is to be. */
export interface ClassificationOrder {
  code: string
  title: string
  active: boolean
  /** The version that was seen; none for a new class. */
  version?: number | null
}

/** Adds a class, or changes what one is called and whether it is in use. */
export async function saveClassification(work: Work, order: ClassificationOrder): Promise<Classification> {
  await requireArchivist(work)
  const code = classificationCode.normalise(order.code)
  const title = cleanText(order.title)
  const faults = faultsOf(code, title)
  if (faults.length > 0) throw badInput(...faults)
  await work.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`classification/${code}`])
  const known = await work.em.findOne(Classification, { code })
  if ((known?.version ?? 0) !== (order.version ?? 0)) throw stale(order.version ?? 0, known?.version ?? 0)
  const kept = Object.assign(known ?? new Classification(), { code, title, active: order.active })
  if (!known) kept.createdAt = work.clock.now()
  work.em.persist(kept)
  const subject = { type: 'Classification', id: kept.id }
  await remember(work, { action: 'archive.save-classification', subject, detail: { code, active: order.active } })
  return kept
}

function faultsOf(code: string, title: string): FieldFault[] {
  const malformed = code.length > 20 ? tooLong : classificationCode.fault(code)
  return [
    ...(malformed ? [{ field: 'code', message: malformed }] : []),
    ...(title.length < 3 || title.length > 200 ? [{ field: 'title', message: badTitle }] : []),
  ]
}

const tooLong = { id: 'Paling banyak 20 huruf.', en: 'At most 20 characters.' }
const badTitle = { id: 'Isi uraian, 3 sampai 200 huruf.', en: 'Say what it is called, in 3 to 200 characters.' }
