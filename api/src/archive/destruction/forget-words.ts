import type { Work } from '../../foundation/work.ts'
import type { ArchiveRecord } from '../archive-record.ts'
import { ScanPart } from '../scans/scan-part.ts'
import { spentSources } from '../scans/spent-sources.ts'

/**
 * Lets go of the words by which destroyed records were found: nobody is found by what there is no more. The letter's own
 * words stay with its file, where the approval keeps that.
 * @returns the files of scanned letters that lie with the records, their searchable copies, and the stacks they came in
 */
export async function forgetWords(
  work: Work,
  records: readonly ArchiveRecord[],
  { keepsLetter }: { keepsLetter: boolean },
): Promise<string[]> {
  for (const record of records)
    Object.assign(record, { scanText: '', ...(keepsLetter ? {} : { letterText: '', searchedBy: '' }) })
  const parts = await work.em.find(ScanPart, { record: { $in: records.map(({ id }) => id) } })
  for (const part of parts) part.words = ''
  const letters = parts.flatMap(({ file, searchable }) => [file, searchable]).flatMap((file) => file?.id ?? [])
  return [...letters, ...(await spentSources(work, [...new Set(parts.map(({ batch }) => batch.id))]))]
}
