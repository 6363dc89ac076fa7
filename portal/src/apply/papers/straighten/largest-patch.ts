/** A patch of neighbouring pixels, by their places in the picture. */
export type Patch = readonly number[]

/** The largest patch of neighbouring pixels that belong to it. */
export function largestPatch(belongs: (at: number) => boolean, width: number, height: number): Patch {
  const seen = new Uint8Array(width * height)
  let largest: Patch = []
  for (let at = 0; at < seen.length; at++) {
    if (seen[at] || !belongs(at)) continue
    const patch = patchFrom(at, { seen, belongs, width })
    if (patch.length > largest.length) largest = patch
  }
  return largest
}

interface Ground {
  seen: Uint8Array
  belongs: (at: number) => boolean
  width: number
}

function patchFrom(start: number, { seen, belongs, width }: Ground): number[] {
  const patch = [start]
  seen[start] = 1
  for (let next = 0; next < patch.length; next++) {
    const at = patch[next]!
    const column = at % width
    const around = [at - width, at + width, column > 0 ? at - 1 : -1, column < width - 1 ? at + 1 : -1]
    for (const one of around) {
      if (one < 0 || one >= seen.length || seen[one] || !belongs(one)) continue
      seen[one] = 1
      patch.push(one)
    }
  }
  return patch
}
