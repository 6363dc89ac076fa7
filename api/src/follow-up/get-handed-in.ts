import type { Loaded } from '@mikro-orm/core'
import { forbidden, illegalStep, notFound } from '../foundation/errors.ts'
import { getVisible } from '../foundation/reads/get-visible.ts'
import type { Work } from '../foundation/work.ts'
import { isTaker } from '../submissions/step-takers.ts'
import { findReport } from './find-report.ts'
import { Obligation, ObligationState } from './obligation.ts'
import type { ResearchReport } from './research-report.ts'

const what = { id: 'Kewajiban', en: 'The obligation' }

/** The obligation, locked, for an admin of the bidang that issued the document. */
export async function getForAdmin(work: Work, id: string): Promise<Obligation> {
  const obligation = await getVisible(Obligation, id, { ...work, lock: true, what })
  const submission = await obligation.submission.loadOrFail({ filters: false })
  if (!isTaker('ISSUE', work.viewer, submission)) throw forbidden()
  return obligation
}

/** A report that waits to be read, for an admin of the bidang. */
export async function getHandedIn(
  work: Work,
  id: string,
  step: string,
): Promise<{ obligation: Obligation; report: Loaded<ResearchReport, 'file'> }> {
  const obligation = await getForAdmin(work, id)
  if (obligation.state !== ObligationState.SUBMITTED) throw illegalStep(step, obligation.state, [])
  const report = await findReport(work.em, obligation)
  if (!report) throw notFound({ id: 'Laporan', en: 'The report' })
  return { obligation, report }
}
