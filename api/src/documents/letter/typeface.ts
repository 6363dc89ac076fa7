import fontkit, { type Font } from '@pdf-lib/fontkit'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { withWholeSubsets } from '../../foundation/print/whole-subsets.ts'
import { withPlainLayout } from './plain-layout.ts'

/** The two weights a letter is set in. */
export type Weight = 'regular' | 'bold'

/** A font parsed once for the whole process: its bytes to embed, its metrics to set text with. */
export interface Typeface {
  /** Carries the tag by which PDF readers know a subset. */
  name: string
  bytes: Uint8Array
  parsed: Font
  /** Width of the text at one point of size. */
  measure(text: string): number
  hasGlyph(codePoint: number): boolean
}

const files = createRequire(import.meta.url)

function loadTypeface(file: string, name: string): Typeface {
  const bytes = readFileSync(files.resolve(`@expo-google-fonts/arimo/${file}`))
  const parsed = withPlainLayout(withWholeSubsets(fontkit.create(bytes)))
  const advances = new Map<string, number>()
  const advance = (character: string): number => {
    let width = advances.get(character)
    if (width === undefined) {
      width = parsed.glyphForCodePoint(character.codePointAt(0) ?? 0).advanceWidth / parsed.unitsPerEm
      advances.set(character, width)
    }
    return width
  }
  const measure = (text: string): number => {
    let width = 0
    for (const character of text) width += advance(character)
    return width
  }
  return { name, bytes, parsed, measure, hasGlyph: (codePoint) => parsed.hasGlyphForCodePoint(codePoint) }
}

/** Arimo, metrically the same as the Arial that the rules for official letters ask for. */
export const typefaces: Record<Weight, Typeface> = {
  regular: loadTypeface('400Regular/Arimo_400Regular.ttf', 'LIKEUA+Arimo-Regular'),
  bold: loadTypeface('700Bold/Arimo_700Bold.ttf', 'LIKEUB+Arimo-Bold'),
}

/** Hands pdf-lib the fonts already parsed: parsing them anew costs more than setting a letter. */
export const parsedFonts = {
  create: (bytes: Uint8Array): Font =>
    Object.values(typefaces).find((face) => face.bytes === bytes)?.parsed ?? fontkit.create(bytes),
}
