import { record } from '../audit/record.ts'
import { notFound } from '../foundation/errors.ts'
import { signDownload } from '../foundation/files/download-links.ts'
import { getVisible } from '../foundation/reads/get-visible.ts'
import type { Work } from '../foundation/work.ts'
import { ResearchReport } from './research-report.ts'

const what = { id: 'Laporan', en: 'The report' }

/** A short-lived link to the file of a report; who looked at it is remembered. */
export async function downloadReport(work: Work, id: string, binding?: string): Promise<string> {
  const { file } = await getVisible(ResearchReport, id, { ...work, what })
  if (!file) throw notFound(what)
  await record(work, { action: 'report.view', subject: { type: 'ResearchReport', id } })
  return signDownload(work, file.id, binding)
}
