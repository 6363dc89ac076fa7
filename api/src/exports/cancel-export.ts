import { illegalStep } from '../foundation/errors.ts'
import { getVisible } from '../foundation/reads/get-visible.ts'
import type { Work } from '../foundation/work.ts'
import { Export } from './export.ts'
import { ExportState } from './export-enums.ts'
import { forgetSlices } from './fail-export.ts'

/** Calls an export off; a job that is at it finds nothing left to do. */
export async function cancelExport(work: Work, id: string): Promise<Export> {
  const asked = await getVisible(Export, id, { ...work, lock: true, what: { id: 'Ekspor', en: 'The export' } })
  if (asked.state !== ExportState.WAITING && asked.state !== ExportState.RUNNING)
    throw illegalStep('CANCEL', asked.state, [])
  asked.state = ExportState.CANCELLED
  await forgetSlices(work, asked)
  return asked
}
