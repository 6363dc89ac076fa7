import type { Font, GlyphRun } from '@pdf-lib/fontkit'

/**
 * Sets text glyph by glyph. A letter wants no ligatures and no kerning, and its characters are composed; looking through
 * all other rules of the font for every word costs half the time of printing.
 */
export function withPlainLayout(font: Font): Font {
  const glyphOf = (character: string) => font.glyphForCodePoint(character.codePointAt(0) ?? 0)
  font.layout = (text) => ({ glyphs: Array.from(text, glyphOf) }) as GlyphRun
  return font
}
