import { join } from 'node:path'
import sharp from 'sharp'
import type { Picture } from './picture.ts'
import { readTable, sureness, type Word } from './read-table.ts'
import type { Recogniser } from './recogniser.ts'

/** A page the right way up: its picture as JPEG, its words, its size in pixels. */
export interface PageRead {
  image: string
  words: Word[]
  width: number
  height: number
}

/** Below this a page is taken to lie on its side or on its head, and is turned. */
const sureEnough = 65
const turns = [0, 180, 90, 270]

/** Reads a page whichever way up it was scanned: the way that makes most sense is the right one. */
export async function readPage(reader: Recogniser, picture: Picture, folder: string, page: number): Promise<PageRead> {
  let best: { read: PageRead; sure: number } | undefined
  for (const turn of turns) {
    const read = await readTurned(reader, picture, turn, join(folder, `page-${page}-${turn}.jpg`))
    const sure = sureness(read.words)
    if (!best || sure > best.sure) best = { read, sure }
    if (sure >= sureEnough) break
  }
  return best!.read
}

async function readTurned(
  reader: Recogniser,
  { data, ...size }: Picture,
  turn: number,
  image: string,
): Promise<PageRead> {
  const turned = sharp(data, { raw: { ...size, channels: 4 } })
    .removeAlpha()
    .rotate(turn)
  const { width, height } = await turned.jpeg({ quality: 70 }).toFile(image)
  return { image, width, height, words: readTable(await reader.read(image)) }
}
