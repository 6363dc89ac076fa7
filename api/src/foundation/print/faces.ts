import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import fontkit, { type Font, type Subset } from '@pdf-lib/fontkit'
import type { PDFDocument, PDFFont } from 'pdf-lib'

/** The two weights printouts are set in. */
export interface Faces {
  regular: PDFFont
  bold: PDFFont
}

const files = createRequire(import.meta.url)
const bytesOf = (file: string): Uint8Array => readFileSync(files.resolve(`@expo-google-fonts/arimo/${file}`))

let parsed: { bytes: Uint8Array; font: Font }[] | undefined

/** Parsed when the first printout is made: most processes never print one. */
const load = () =>
  (parsed ??= ['400Regular/Arimo_400Regular.ttf', '700Bold/Arimo_700Bold.ttf'].map((file) => {
    const bytes = bytesOf(file)
    return { bytes, font: withWholeOffsets(fontkit.create(bytes)) }
  }))

/** Embeds Arimo, metrically the same as Arial, with no more than the letters that are used. */
export async function embedFaces(pdf: PDFDocument): Promise<Faces> {
  const faces = load()
  pdf.registerFontkit({ create: (bytes: Uint8Array) => faces.find((one) => one.bytes === bytes)!.font })
  const embed = ({ bytes }: (typeof faces)[number]) =>
    pdf.embedFont(bytes, { subset: true, features: { liga: false, kern: false } })
  return { regular: await embed(faces[0]!), bold: await embed(faces[1]!) }
}

/** Left to itself, fontkit 1 halves the offsets of a subset's glyphs, and loses those after one of odd length. */
function withWholeOffsets(font: Font): Font {
  const create = font.createSubset.bind(font)
  font.createSubset = () => {
    const subset = create() as Subset & { _addGlyph(glyph: number): number; loca: { version?: 0 | 1 } }
    const add = subset._addGlyph.bind(subset)
    subset._addGlyph = (glyph) => {
      subset.loca.version = 1
      return add(glyph)
    }
    return subset
  }
  return font
}
