import { record } from '../../audit/record.ts'
import { notFound } from '../../foundation/errors.ts'
import { signDownload } from '../../foundation/files/download-links.ts'
import { getVisible } from '../../foundation/reads/get-visible.ts'
import type { Work } from '../../foundation/work.ts'
import { BulkIssue } from './bulk-issue.ts'

const what = { id: 'Berkas cetak', en: 'The file to print' }

/** A short-lived link to all documents of an order in one PDF; that it was fetched is remembered. */
export async function downloadBulk(work: Work, id: string, session?: string): Promise<string> {
  const { print, issued } = await getVisible(BulkIssue, id, { ...work, what })
  if (!print) throw notFound(what)
  await record(work, { action: 'bulk-issue.download', subject: { type: 'BulkIssue', id }, detail: { issued } })
  return signDownload(work, print.id, session)
}
