import sharp from 'sharp'
import type { Picture } from './picture.ts'

/** How the lines of writing run across a page. */
export interface Lines {
  /** They run from top to bottom: the page lies on its side. */
  sideways: boolean
  /** Degrees, clockwise, by which the paper lay askew. */
  lean: number
}

/** Pixels along the longer side: grain is lost, lines are not. */
const longest = 600
/** How much darker than the paper writing is, of 255. */
const contrast = 40
/** Sheets are drawn in no more askew than this, in degrees. */
const mostLean = 5
const step = 0.5

/**
 * Finds how lines run. Seen along them, a page is dark and light by turns, line and gap; seen across, it is one grey.
 */
export async function findLines(picture: Picture): Promise<Lines> {
  const dots = await darkDots(picture)
  let best = { sideways: false, lean: 0, sharpness: 0 }
  for (const lean of leans())
    for (const sideways of [false, true]) {
      const sharpness = sharpnessOf(dots, sideways, lean)
      if (sharpness > best.sharpness) best = { sideways, lean, sharpness }
    }
  return best
}

/** The straight page first: what is not clearly askew is left as it is. */
const leans = (): number[] =>
  Array.from({ length: (2 * mostLean) / step + 1 }, (_, at) => at * step - mostLean).sort(
    (one, other) => Math.abs(one) - Math.abs(other),
  )

async function darkDots({ data, width, height }: Picture): Promise<[x: number, y: number][]> {
  const { data: grey, info } = await sharp(data, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .grayscale()
    .resize({ width: longest, height: longest, fit: 'inside' })
    .raw()
    .toBuffer({ resolveWithObject: true })
  const paper = grey.toSorted()[grey.length >> 1]!
  const dots: [number, number][] = []
  for (let at = 0; at < grey.length; at += info.channels)
    if (grey[at]! < paper - contrast)
      dots.push([(at / info.channels) % info.width, Math.floor(at / info.channels / info.width)])
  return dots
}

/** How unevenly the dots fall on lines of that lean. */
function sharpnessOf(dots: readonly [number, number][], sideways: boolean, lean: number): number {
  const slope = Math.tan((lean * Math.PI) / 180)
  const counts = new Uint32Array(4 * longest)
  for (const [x, y] of dots) {
    const line = Math.round(sideways ? x + y * slope : y - x * slope) + longest
    counts[line] = counts[line]! + 1
  }
  return counts.reduce((sum, count) => sum + count * count, 0)
}
