import fontkit, { type Subset } from '@pdf-lib/fontkit'
import { expect, test } from 'vitest'
import { typefaces } from './typeface.ts'

const text = 'Pemerintah Daerah Kabupaten Purwakarta 0123456789 (a.n. Plt.) Šćñé Nguyễn Thị'

const encoded = (subset: Subset): Promise<Buffer> =>
  new Promise((resolve) => {
    const parts: Uint8Array[] = []
    subset
      .encodeStream()
      .on('data', (part) => parts.push(part))
      .on('end', () => resolve(Buffer.concat(parts)))
  })

test.each(Object.values(typefaces))(
  'a subset of $name draws the same outlines as the whole font',
  async ({ parsed }) => {
    const subset = parsed.createSubset()
    const glyphs = [...new Set(text)].map((character) => parsed.glyphForCodePoint(character.codePointAt(0) ?? 0))
    const indexes = glyphs.map((glyph) => subset.includeGlyph(glyph.id))
    const small = fontkit.create(await encoded(subset))
    expect(indexes.map((index) => small.getGlyph(index).path.toSVG())).toEqual(
      glyphs.map((glyph) => glyph.path.toSVG()),
    )
  },
)
