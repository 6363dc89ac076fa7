import { ref } from '@mikro-orm/core'
import { Division } from '../../accounts/division.ts'
import { User } from '../../accounts/user.ts'
import { record as remember } from '../../audit/record.ts'
import { badInput, forbidden } from '../../foundation/errors.ts'
import { cleanText } from '../../foundation/formats/clean-text.ts'
import { once } from '../../foundation/once.ts'
import type { Work } from '../../foundation/work.ts'
import { ScanBatch } from './scan-batch.ts'

/** A stack somebody is about to scan. */
export interface NewBatch {
  method: string
  blankEnds: boolean
}

/** Begins a stack for the own bidang. */
export const openBatch = (work: Work, order: NewBatch, idempotencyKey?: string): Promise<ScanBatch> =>
  once(
    work,
    idempotencyKey,
    { operation: 'openScanBatch', input: order, find: (id) => work.em.findOneOrFail(ScanBatch, { id }) },
    () => open(work, order),
  )

async function open(work: Work, { method: typed, blankEnds }: NewBatch): Promise<ScanBatch> {
  const { em, clock, viewer } = work
  if (!viewer.division) throw forbidden()
  const method = cleanText(typed)
  if (method.length < 3 || method.length > 200) throw badInput({ field: 'method', message: malformedMethod })
  const batch = Object.assign(new ScanBatch(), {
    createdAt: clock.now(),
    division: ref(em.getReference(Division, viewer.division)),
    scannedBy: ref(em.getReference(User, viewer.id!)),
    method,
    blankEnds,
  })
  em.persist(batch)
  await remember(work, { action: 'archive.open-scan-batch', subject: { type: 'ScanBatch', id: batch.id } })
  return batch
}

const malformedMethod = {
  id: 'Tulis alat dan cara memindai, 3 sampai 200 huruf. Contoh: pemindai ADF, 300 dpi, berwarna.',
  en: 'Say with what and how it was scanned, 3 to 200 characters. Example: ADF scanner, 300 dpi, colour.',
}
