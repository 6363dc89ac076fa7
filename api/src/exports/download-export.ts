import { record } from '../audit/record.ts'
import { notFound } from '../foundation/errors.ts'
import { signDownload } from '../foundation/files/download-links.ts'
import { getVisible } from '../foundation/reads/get-visible.ts'
import type { Work } from '../foundation/work.ts'
import { Export } from './export.ts'

const what = { id: 'Ekspor', en: 'The export' }

/** A short-lived link to an own export that is ready; that it was fetched is remembered. */
export async function downloadExport(work: Work, id: string, binding?: string): Promise<string> {
  const { file, list, rows } = await getVisible(Export, id, { ...work, what })
  if (!file) throw notFound(what)
  await record(work, { action: 'export.download', subject: { type: 'Export', id }, detail: { list, rows } })
  return signDownload(work, file.id, binding)
}
