import { readFile } from 'node:fs/promises'
import { PDFiumLibrary } from '@hyzyla/pdfium'
import sharp from 'sharp'
import type { Drawable, Picture } from './picture.ts'
import type { Sheaf } from './tasks.ts'

/** Longest side of a page in inches: that of A4, which is what an image without a size is taken for. */
const longestSide = 11.7
/** Most pixels of a page that is drawn: A3 at 300 dpi and a little more. A sheet that claims more is drawn smaller. */
const mostPixels = 20_000_000

/** Opens a file of a stack, to draw its pages. */
export const openSheaf = (sheaf: Sheaf): Promise<Drawable> =>
  sheaf.mediaType === 'application/pdf' ? openPdf(sheaf.path) : openImage(sheaf.path)

async function openPdf(path: string): Promise<Drawable> {
  const library = await PDFiumLibrary.init()
  const pdf = await library.loadDocument(await readFile(path))
  return {
    pages: pdf.getPageCount(),
    draw: async (number, dpi) => {
      const page = pdf.getPage(number)
      const { originalWidth, originalHeight } = page.getOriginalSize()
      const fitting = Math.sqrt(mostPixels / (originalWidth * originalHeight))
      const { data, width, height } = await page.render({ scale: Math.min(dpi / 72, fitting), render: 'bitmap' })
      return { data: inRgba(data), width, height }
    },
    close: () => {
      pdf.destroy()
      library.destroy()
    },
  }
}

async function openImage(path: string): Promise<Drawable> {
  const draw = async (_page: number, dpi: number): Promise<Picture> => {
    const side = Math.round(longestSide * dpi)
    const { data, info } = await sharp(path)
      .resize({ width: side, height: side, fit: 'inside' })
      .flatten({ background: '#fff' })
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true })
    return { data, width: info.width, height: info.height }
  }
  return { pages: 1, draw, close: () => undefined }
}

/** PDFium draws blue first. */
function inRgba(bgra: Uint8Array): Uint8Array {
  for (let at = 0; at < bgra.length; at += 4) {
    const blue = bgra[at]!
    bgra[at] = bgra[at + 2]!
    bgra[at + 2] = blue
  }
  return bgra
}
