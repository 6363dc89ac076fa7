import { record as remember } from '../../audit/record.ts'
import { notFound } from '../../foundation/errors.ts'
import { signDownload } from '../../foundation/files/download-links.ts'
import { getVisible } from '../../foundation/reads/get-visible.ts'
import type { Work } from '../../foundation/work.ts'
import { partText } from './decide-part.ts'
import { ScanPart } from './scan-part.ts'

/** A link to the pages of a part, or to its searchable copy, for a few minutes; who looked is remembered. */
export async function lookAtPart(
  work: Work,
  { part: id, searchable }: { part: string; searchable?: boolean | null },
  session?: string,
): Promise<string> {
  const part = await getVisible(ScanPart, id, { ...work, what: partText })
  const file = searchable ? part.searchable : part.file
  if (!file) throw notFound({ id: 'Salinan yang dapat dicari', en: 'The searchable copy' })
  await remember(work, { action: 'archive.look-at-scan-part', subject: { type: 'ScanPart', id } })
  return signDownload(work, file.id, session)
}
