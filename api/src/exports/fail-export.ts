import type { Work } from '../foundation/work.ts'
import type { Export } from './export.ts'
import { type ExportFault, ExportState } from './export-enums.ts'
import { ExportSlice } from './export-slice.ts'

/** Ends an export that comes to nothing; what was read so far is forgotten. */
export async function failExport(work: Work, asked: Export, fault: ExportFault): Promise<void> {
  Object.assign(asked, { state: ExportState.FAILED, fault })
  await forgetSlices(work, asked)
}

/** Forgets what an export was asked for and what it has read; its record stays. */
export async function forgetSlices({ em, clock }: Work, asked: Export): Promise<void> {
  Object.assign(asked, { asked: null, cursor: null, finishedAt: clock.now() })
  await em.nativeDelete(ExportSlice, { export: asked.id })
}
