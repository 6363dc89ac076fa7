import { record as remember } from '../../audit/record.ts'
import { badInput } from '../../foundation/errors.ts'
import type { Work } from '../../foundation/work.ts'
import { getOpenBatch } from './get-batch.ts'
import type { ScanBatch } from './scan-batch.ts'
import { ScanBatchState } from './scan-enums.ts'
import { ScanSource } from './scan-source.ts'

declare module '../../foundation/outbox.ts' {
  interface Jobs {
    /** Take a stack apart into its letters. */
    'split-scans': { batch: string }
    /** Read the words of a part. */
    'read-scan': { part: string }
  }
}

/** Ends the bringing of files: from here on the stack is taken apart in the background. */
export async function handOverBatch(work: Work, id: string): Promise<ScanBatch> {
  const batch = await getOpenBatch(work, id, 'SPLIT')
  const files = await work.em.count(ScanSource, { batch: id })
  if (files === 0) throw badInput({ field: 'batch', message: empty })
  batch.state = ScanBatchState.WAITING
  await remember(work, {
    action: 'archive.split-scan-batch',
    subject: { type: 'ScanBatch', id },
    detail: { files },
  })
  await work.outbox.send(work.em, 'split-scans', { batch: id })
  return batch
}

const empty = {
  id: 'Belum ada berkas di tumpukan ini. Unggah hasil pindaian lebih dahulu.',
  en: 'There is no file in this stack yet. Upload the scans first.',
}
