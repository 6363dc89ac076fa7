import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { PDFDocument } from 'pdf-lib'
import sharp from 'sharp'

/** What a usual office scanner is set to; less work than 300 for everybody who looks at it. */
const dpi = 150

/** How a paper lay on the scanner, and how good the scanner is. */
export interface Scanning {
  /** Degrees, clockwise. */
  turn?: number
  /** How much darker or lighter a dot may come out, 0 to 255. */
  grain?: number
}

/** The pages of a PDF as a scanner would see them once they are on paper: pictures without any text. */
export async function photographed(pdf: Uint8Array, { turn = 0, grain = 0 }: Scanning = {}): Promise<Buffer[]> {
  const pages = await drawn(pdf)
  return Promise.all(pages.map((page) => spoilt(page, turn, grain)))
}

async function drawn(pdf: Uint8Array): Promise<Buffer[]> {
  const folder = await mkdtemp(join(tmpdir(), 'like-u-scan-'))
  try {
    await writeFile(join(folder, 'paper.pdf'), pdf)
    await promisify(execFile)('pdftoppm', ['-r', String(dpi), '-png', join(folder, 'paper.pdf'), join(folder, 'page')])
    const names = (await readdir(folder)).filter((name) => name.endsWith('.png')).sort()
    return await Promise.all(names.map((name) => readFile(join(folder, name))))
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function spoilt(page: Buffer, turn: number, grain: number): Promise<Buffer> {
  const turned = sharp(page).rotate(turn, { background: '#fff' }).grayscale().raw()
  const { data, info } = await turned.toBuffer({ resolveWithObject: true })
  addGrain(data, grain)
  const { width, height } = info
  return sharp(data, { raw: { width, height, channels: 1 } })
    .jpeg({ quality: 80 })
    .toBuffer()
}

/** The same grain every time: a test must not depend on luck. */
function addGrain(pixels: Buffer, grain: number): void {
  let seed = 20261121
  for (let at = 0; at < pixels.length; at++) {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    pixels[at] = Math.min(255, Math.max(0, pixels[at]! + ((seed >>> 24) / 255 - 0.5) * 2 * grain))
  }
}

/** An empty sheet. */
export const emptySheet = (): Promise<Buffer> =>
  sharp({ create: { width: 1240, height: 1754, channels: 3, background: '#f4f2ec' } })
    .jpeg()
    .toBuffer()

/** A stack of pictures as the PDF a scanner makes. */
export async function stackOf(pictures: readonly Buffer[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  for (const picture of pictures) {
    const image = await pdf.embedJpg(picture)
    const [width, height] = [(image.width * 72) / dpi, (image.height * 72) / dpi]
    pdf.addPage([width, height]).drawImage(image, { x: 0, y: 0, width, height })
  }
  return pdf.save()
}
