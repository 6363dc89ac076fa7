import { join } from 'node:path'
import { inFolder, runApart, TooMuch } from '../apart/run-apart.ts'
import { layOut, type Workshop } from '../apart/workshop.ts'
import { ArchiveRecord } from '../archive-record.ts'

declare module '../../foundation/outbox.ts' {
  interface Jobs {
    /** Read the words of the letter a record keeps. */
    'read-letter': { record: string }
  }
}

/** The job `read-letter`: the words a letter, or the PDF of an old paper, says are what its record is found by. */
export async function readLetter(shop: Workshop, id: string, signal: AbortSignal): Promise<void> {
  const record = await shop.transact(({ em }) => em.findOne(ArchiveRecord, { id }, { populate: ['file', 'scan'] }))
  const file = record?.file ?? record?.scan
  if (!record || !file) return
  try {
    const { words } = await inFolder(shop.folder, async (folder) => {
      const path = await layOut(shop, file.unwrap(), join(folder, 'letter.pdf'))
      return runApart('extract', folder, { path }, signal)
    })
    const read = record.file ? { letterText: words } : { scanText: words }
    await shop.transact(({ em }) => em.nativeUpdate(ArchiveRecord, { id }, read))
  } catch (error) {
    // A letter that cannot be read is found by its number, title and names all the same.
    if (!(error instanceof TooMuch)) throw error
  }
}
