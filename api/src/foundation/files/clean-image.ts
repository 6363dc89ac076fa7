import sharp from 'sharp'
import type { CheckResult } from './check-pdf.ts'

/** Longest side of a kept image: enough to read a scanned page, small enough to open anywhere. */
const longestSide = 4000

/**
 * Draws the image anew: only the pixels survive, upright, without EXIF, position or anything hidden behind them.
 * The pixel limit is judged from the header, before anything is unpacked.
 */
export async function cleanImage(source: string, target: string, mostPixels: number): Promise<CheckResult> {
  try {
    const { width, height, format } = await sharp(source, { limitInputPixels: false }).metadata()
    if (width * height > mostPixels) return { fault: 'TOO_MANY_PIXELS' }
    const upright = sharp(source, { limitInputPixels: mostPixels, failOn: 'error' })
      .autoOrient()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
    await (format === 'png' ? upright.png() : upright.jpeg({ quality: 88 })).toFile(target)
    return {}
  } catch {
    return { fault: 'UNREADABLE' }
  }
}
