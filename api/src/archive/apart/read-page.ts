import { join } from 'node:path'
import sharp from 'sharp'
import { isBlank } from './is-blank.ts'
import type { Drawable, Picture } from './picture.ts'
import { readTable, sureness, type Word } from './read-table.ts'
import type { Recogniser } from './recogniser.ts'
import { waysUp } from './ways-up.ts'

/** A page the right way up: its picture as JPEG, its words, its size in pixels. */
export interface PageRead {
  image: string
  words: Word[]
  width: number
  height: number
}

/** What archives keep, and readers read, scans in: dots per inch. */
export const dpi = 300
/** Enough to see whether there is anything on a page, and which way up it lies. */
const coarse = 150
/** Below this a page is taken to stand on its head. */
const sureEnough = 65

/** Reads a page whichever way up it was scanned; an empty one is only drawn. */
export async function readPage(reader: Recogniser, sheaf: Drawable, page: number, folder: string): Promise<PageRead> {
  const seen = await sheaf.draw(page, coarse)
  const image = (turned: number) => join(folder, `page-${page}-${turned}.jpg`)
  const picture = await sheaf.draw(page, dpi)
  if (await isBlank(seen)) return { ...(await drawTurned(picture, 0, image(0))), words: [] }
  let best: { read: PageRead; sure: number } | undefined
  for (const turned of await waysUp(seen)) {
    const drawn = await drawTurned(picture, turned, image(turned))
    const words = readTable(await reader.read(drawn.image))
    const sure = sureness(words)
    if (!best || sure > best.sure) best = { read: { ...drawn, words }, sure }
    if (sure >= sureEnough) break
  }
  return best!.read
}

/** Draws a page that lies turned by so many degrees as it is read. */
async function drawTurned(
  { data, ...size }: Picture,
  turned: number,
  image: string,
): Promise<{ image: string; width: number; height: number }> {
  const upright = sharp(data, { raw: { ...size, channels: 4 } })
    .removeAlpha()
    .rotate(-turned, { background: '#fff' })
  const { width, height } = await upright.jpeg({ quality: 70 }).toFile(image)
  return { image, width, height }
}
