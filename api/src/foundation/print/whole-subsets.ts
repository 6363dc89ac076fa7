import type { Font, Subset } from '@pdf-lib/fontkit'

/** What a TrueType subset of fontkit keeps while it is encoded. */
interface OpenSubset extends Subset {
  _addGlyph(glyph: number): number
  loca: { version?: 0 | 1 }
}

/**
 * Makes the subsets of a font whole. Left to itself, fontkit 1 stores half of each glyph's offset (`loca` version 0), so
 * after a glyph of odd length all others are drawn from the wrong byte, mostly as nothing; mended upstream in
 * foliojs/fontkit#191, never in this edition. Version 1 stores the offsets as they are.
 */
export function withWholeSubsets(font: Font): Font {
  const createSubset = font.createSubset.bind(font)
  font.createSubset = () => {
    const subset = createSubset() as OpenSubset
    const addGlyph = subset._addGlyph.bind(subset)
    subset._addGlyph = (glyph) => {
      subset.loca.version = 1
      return addGlyph(glyph)
    }
    return subset
  }
  return font
}
