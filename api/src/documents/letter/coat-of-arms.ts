import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'

const assets = new URL('../../../assets/', import.meta.url)
const pixelsHigh = 480

let drawn: Promise<Uint8Array> | undefined

/**
 * The coat of arms beside the letterhead, as JPEG: `coat-of-arms.png` of the assets when the agency has put it there,
 * else `coat-of-arms.svg`. Drawn once per process, and as JPEG because a PDF takes those bytes as they are.
 */
export const coatOfArms = (): Promise<Uint8Array> => (drawn ??= draw())

function draw(): Promise<Uint8Array> {
  const [png, svg] = ['coat-of-arms.png', 'coat-of-arms.svg'].map((name) => fileURLToPath(new URL(name, assets)))
  return sharp(png && existsSync(png) ? png : svg, { density: 300 })
    .resize({ height: pixelsHigh })
    .flatten({ background: 'white' })
    .jpeg({ quality: 90, chromaSubsampling: '4:4:4' })
    .toBuffer()
}
