import { brightnessOf, countByBrightness, type Pixels } from './pixels.ts'

/** How much of a page may turn all black or all white. */
const blackest = 0.01
const whitest = 0.8

/** Makes paper white and ink dark, gently enough for cards and stamps in colour. */
export function liftContrast(page: Pixels): Pixels {
  const counts = countByBrightness(brightnessOf(page))
  const dark = brightnessAt(counts, blackest)
  const light = brightnessAt(counts, whitest)
  // A page that is all the same holds nothing to lift.
  if (light - dark < 32) return page
  const lifted = page.data.map((value, at) => (at % 4 === 3 ? value : ((value - dark) * 250) / (light - dark)))
  return { ...page, data: lifted }
}

/** The brightness below which this share of a page lies. */
function brightnessAt(counts: readonly number[], share: number): number {
  const wanted = counts.reduce((sum, count) => sum + count, 0) * share
  let below = 0
  return counts.findIndex((count) => (below += count) >= wanted)
}
