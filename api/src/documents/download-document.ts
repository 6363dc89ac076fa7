import { record } from '../audit/record.ts'
import { signDownload } from '../foundation/files/download-links.ts'
import { getVisible } from '../foundation/reads/get-visible.ts'
import type { Work } from '../foundation/work.ts'
import { IssuedDocument } from './issued-document.ts'
import { markDelivered } from './mark-delivered.ts'

/** A link to the signed PDF, for a few minutes. When its owner asks for it, the document is delivered. */
export async function downloadDocument(work: Work, id: string, session?: string): Promise<string> {
  const document = await getVisible(IssuedDocument, id, { ...work, what: { id: 'Dokumen', en: 'The document' } })
  const submission = await document.submission.loadOrFail()
  if (submission.owner.id === work.viewer.id) await markDelivered(work, submission.id)
  await record(work, { action: 'document.download', subject: { type: 'IssuedDocument', id } })
  return signDownload(work, document.file.id, session)
}
