import { record } from '../audit/record.ts'
import { signDownload } from '../foundation/files/download-links.ts'
import { getVisible } from '../foundation/reads/get-visible.ts'
import type { Work } from '../foundation/work.ts'
import { Attachment } from './attachment.ts'

/** A short-lived link to a paper; who looked at it is remembered (UU 27/2022). */
export async function downloadAttachment(work: Work, id: string, binding?: string): Promise<string> {
  const attachment = await getVisible(Attachment, id, { ...work, what: { id: 'Berkas', en: 'The paper' } })
  await record(work, { action: 'attachment.view', subject: { type: 'Attachment', id } })
  return signDownload(work, attachment.file.id, binding)
}
