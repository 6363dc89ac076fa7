import { record } from '../audit/record.ts'
import { forbidden, illegalStep } from '../foundation/errors.ts'
import { getVisible } from '../foundation/reads/get-visible.ts'
import type { Work } from '../foundation/work.ts'
import { isTaker } from '../submissions/step-takers.ts'
import { isOpen, Obligation, ObligationKind } from './obligation.ts'
import { tell } from './obligation-message.ts'
import { renewLink } from './report-link.ts'

/** Sends a new personal link, at the wish of the owner or of an admin of the bidang; the old one is dead. */
export async function renewReportLink(work: Work, id: string): Promise<Obligation> {
  const obligation = await getVisible(Obligation, id, { ...work, lock: true })
  const submission = await obligation.submission.loadOrFail({ filters: false })
  const may = isTaker('SUBMIT', work.viewer, submission) || isTaker('ISSUE', work.viewer, submission)
  if (!may) throw forbidden()
  if (obligation.kind !== ObligationKind.RESEARCH_REPORT || !isOpen(obligation))
    throw illegalStep('RENEW_REPORT_LINK', obligation.state, [])
  await work.limiter.spend('report-link-renewal', id)
  renewLink(work, obligation)
  await record(work, { action: 'report.renew-link', subject: { type: 'Obligation', id } })
  await tell(work, obligation, 'LINK')
  return obligation
}
