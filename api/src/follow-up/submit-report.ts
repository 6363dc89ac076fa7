import { record } from '../audit/record.ts'
import { dayOf } from '../foundation/clock.ts'
import { badInput } from '../foundation/errors.ts'
import { FileState } from '../foundation/files/stored-file.ts'
import { cleanParagraphs } from '../foundation/formats/clean-text.ts'
import type { Work } from '../foundation/work.ts'
import { findReport } from './find-report.ts'
import { getOpenReport, type ReportClaim } from './get-owed-report.ts'
import { type Obligation, ObligationState } from './obligation.ts'
import { faultsOfReport, type ReportText } from './report-faults.ts'
import { PublicationConsent, type ResearchReport, ReportState } from './research-report.ts'
import { draftOf } from './upload-report.ts'

/** A report to hand in; its file was uploaded before. */
export type ReportOrder = ReportClaim & ReportText

/** Hands the report in. What is wrong with it comes all at once. */
export async function submitReport(work: Work, order: ReportOrder): Promise<Obligation> {
  const obligation = await getOpenReport(work, order)
  const text = tidy(order)
  const report = await findDraft(work, obligation)
  const faults = [...faultsOfReport(text, dayOf(work.clock.now())), ...(report ? [] : [fileMissing])]
  if (faults.length > 0 || !report) throw badInput(...faults)
  Object.assign(report, text, { state: ReportState.SUBMITTED, submittedAt: work.clock.now() })
  Object.assign(obligation, { state: ObligationState.SUBMITTED, remindOn: null, note: null })
  await record(work, { action: 'report.submit', subject: { type: 'Obligation', id: obligation.id } })
  return obligation
}

/** The report whose file was uploaded; after a return without a new upload, another with the file of before. */
async function findDraft(work: Work, obligation: Obligation): Promise<ResearchReport | null> {
  const latest = await findReport(work.em, obligation)
  const file = latest?.file?.$
  if (!latest || !file || file.state === FileState.REJECTED) return null
  if (latest.state === ReportState.DRAFT) return latest
  const next = draftOf(work, obligation, file)
  work.em.persist(next)
  return next
}

const tidy = (order: ReportOrder): ReportText => ({
  finishedOn: order.finishedOn,
  abstract: cleanParagraphs(order.abstract),
  recommendations: cleanParagraphs(order.recommendations ?? '') || null,
  publication: order.publication,
  embargoUntil: order.publication === PublicationConsent.EMBARGO ? (order.embargoUntil ?? null) : null,
  repositoryUrl: order.repositoryUrl?.trim() || null,
})

const fileMissing = {
  field: 'file',
  message: { id: 'Unggah dahulu berkas laporannya (PDF).', en: 'First upload the report itself (PDF).' },
}
