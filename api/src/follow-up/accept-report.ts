import { record } from '../audit/record.ts'
import { badInput } from '../foundation/errors.ts'
import { FileState } from '../foundation/files/stored-file.ts'
import type { Work } from '../foundation/work.ts'
import { closeWhenNothingOwed } from './close-when-nothing-owed.ts'
import { getHandedIn } from './get-handed-in.ts'
import { type Obligation, ObligationState } from './obligation.ts'
import { tell } from './obligation-message.ts'
import { ReportState } from './research-report.ts'

/** An admin accepts the report; with it the submission closes, if it was delivered. */
export async function acceptReport(work: Work, id: string): Promise<Obligation> {
  const { obligation, report } = await getHandedIn(work, id, 'ACCEPT_REPORT')
  if (report.file?.$.state !== FileState.CLEAN) throw badInput({ field: 'obligation', message: unscanned })
  report.state = ReportState.ACCEPTED
  obligation.state = ObligationState.ACCEPTED
  await record(work, { action: 'report.accept', subject: { type: 'Obligation', id } })
  await tell(work, obligation, 'ACCEPTED')
  await closeWhenNothingOwed(work, obligation.submission.id)
  return obligation
}

const unscanned = {
  id: 'Berkas laporan masih menunggu pemeriksaan virus. Coba lagi sebentar lagi.',
  en: 'The file still waits for the virus scan. Try again shortly.',
}
