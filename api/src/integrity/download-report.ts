import { record } from '../audit/record.ts'
import { signDownload } from '../foundation/files/download-links.ts'
import { getVisible } from '../foundation/reads/get-visible.ts'
import type { Work } from '../foundation/work.ts'
import { IntegrityReport } from './integrity-report.ts'

/** A short-lived link to a proof report; that it was fetched is remembered. */
export async function downloadIntegrityReport(work: Work, id: string, binding?: string): Promise<string> {
  const what = { id: 'Laporan', en: 'The report' }
  const { file } = await getVisible(IntegrityReport, id, { ...work, what })
  await record(work, { action: 'integrity.report.download', subject: { type: 'IntegrityReport', id } })
  return signDownload(work, file.id, binding)
}
