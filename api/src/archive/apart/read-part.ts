import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createBundledRecogniser } from './bundled-recogniser.ts'
import { limits } from './limits.ts'
import { openSheaf } from './open-sheaf.ts'
import { dpi, readPage } from './read-page.ts'
import { textOf } from './read-table.ts'
import { SearchableCopy } from './searchable-copy.ts'
import { findSystemRecogniser } from './system-recogniser.ts'
import type { PartRead, Tasks } from './tasks.ts'

/** Reads the words of a part, and makes a searchable copy of it. */
export async function readPart({ path, ...about }: Tasks['read']['order'], folder: string): Promise<PartRead> {
  const sheaf = await openSheaf({ path, mediaType: 'application/pdf' })
  const reader = (await findSystemRecogniser()) ?? (await createBundledRecogniser())
  const copy = await SearchableCopy.begin(about)
  const texts: string[] = []
  const pages = Math.min(sheaf.pages, limits.readPages)
  for (let page = 0; page < pages; page++) {
    const read = await readPage(reader, sheaf, page, folder)
    await copy.add(read, dpi)
    texts.push(textOf(read.words))
  }
  await reader.close()
  sheaf.close()
  await writeFile(join(folder, 'searchable.pdf'), await copy.save())
  return { words: texts.join('\n'), pages }
}
