import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import fontkit, { type Font } from '@pdf-lib/fontkit'
import type { PDFDocument, PDFFont } from 'pdf-lib'
import { withWholeSubsets } from './whole-subsets.ts'

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
    return { bytes, font: withWholeSubsets(fontkit.create(bytes)) }
  }))

/** Embeds Arimo, metrically the same as Arial, with no more than the letters that are used. */
export async function embedFaces(pdf: PDFDocument): Promise<Faces> {
  const faces = load()
  pdf.registerFontkit({ create: (bytes: Uint8Array) => faces.find((one) => one.bytes === bytes)!.font })
  const embed = ({ bytes }: (typeof faces)[number]) =>
    pdf.embedFont(bytes, { subset: true, features: { liga: false, kern: false } })
  return { regular: await embed(faces[0]!), bold: await embed(faces[1]!) }
}
