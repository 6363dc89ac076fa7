import sharp from 'sharp'
import type { Picture } from './picture.ts'

/** Pixels across when a page is looked at from afar: specks and grain are lost, a line of writing is not. */
const across = 200
/** Share of each edge that does not count: shadows, holes, the scanner's lid. */
const edge = 0.05
/** How much darker than the paper something written is, of 255; and how much of the page it covers at least. */
const contrast = 18
const coverage = 0.0004

/** Whether nothing is written on a page. */
export async function isBlank({ data, width, height }: Picture): Promise<boolean> {
  const down = Math.round((across * height) / width)
  const margin = (length: number) => Math.round(length * edge)
  const far = sharp(data, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .grayscale()
    .resize(across, down)
  const inner = {
    left: margin(across),
    top: margin(down),
    width: across - 2 * margin(across),
    height: down - 2 * margin(down),
  }
  const grey = await sharp(await far.png().toBuffer())
    .extract(inner)
    .grayscale()
    .raw()
    .toBuffer()
  const paper = median(grey)
  const dark = grey.filter((value) => value < paper - contrast).length
  return dark < grey.length * coverage
}

const median = (values: Uint8Array): number => values.slice().sort()[values.length >> 1]!
