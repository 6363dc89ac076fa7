import { record } from '../audit/record.ts'
import { dayOf } from '../foundation/clock.ts'
import type { Work } from '../foundation/work.ts'
import { getHandedIn } from './get-handed-in.ts'
import { type Obligation, ObligationState } from './obligation.ts'
import { tell } from './obligation-message.ts'
import { readReason } from './read-reason.ts'
import { nextReminder, remindersOf } from './reminders.ts'
import { prolongLink } from './report-link.ts'
import { ReportState, type ResearchReport } from './research-report.ts'

/** An admin returns the report to be put right, with a reason; the link of the researcher works on. */
export async function returnReport(work: Work, id: string, reason: string): Promise<Obligation> {
  const note = readReason(reason)
  const { obligation, report } = await getHandedIn(work, id, 'RETURN_REPORT')
  await giveBack(work, obligation, report, note)
  return obligation
}

/** Opens the obligation again, and tells the researcher why. */
export async function giveBack(
  work: Work,
  obligation: Obligation,
  report: ResearchReport,
  note: string,
): Promise<void> {
  const { service } = await obligation.submission.loadOrFail({ filters: false })
  const reminders = remindersOf(service, obligation.kind)
  Object.assign(report, { state: ReportState.RETURNED, note })
  Object.assign(obligation, {
    state: ObligationState.RETURNED,
    note,
    remindOn: nextReminder(obligation.dueOn, reminders, dayOf(work.clock.now())),
  })
  prolongLink(work, obligation)
  await record(work, { action: 'report.return', subject: { type: 'Obligation', id: obligation.id } })
  await tell(work, obligation, 'RETURNED')
}
