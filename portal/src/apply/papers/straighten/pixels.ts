/** A picture as bytes: red, green, blue and how opaque, row by row. */
export interface Pixels {
  data: Uint8ClampedArray
  width: number
  height: number
}

/** How bright each pixel is to the eye, 0 to 255. */
export function brightnessOf({ data, width, height }: Pixels): Uint8Array {
  const bright = new Uint8Array(width * height)
  for (let at = 0; at < bright.length; at++)
    bright[at] = 0.299 * data[at * 4]! + 0.587 * data[at * 4 + 1]! + 0.114 * data[at * 4 + 2]!
  return bright
}

/** How many pixels there are of each brightness. */
export function countByBrightness(bright: Uint8Array): number[] {
  const counts = Array.from({ length: 256 }, () => 0)
  for (const one of bright) counts[one]! += 1
  return counts
}
