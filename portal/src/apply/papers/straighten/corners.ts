/** A point of a photo, as shares of its width and height from the top left. */
export interface Point {
  x: number
  y: number
}

/** The corners of a paper on a photo: top left, top right, bottom right, bottom left. */
export type Corners = readonly [Point, Point, Point, Point]

/** Where the corners are looked for when none were found: almost the whole photo. */
export const wholePhoto: Corners = [
  { x: 0.04, y: 0.04 },
  { x: 0.96, y: 0.04 },
  { x: 0.96, y: 0.96 },
  { x: 0.04, y: 0.96 },
]

const inside = (share: number): number => Math.min(1, Math.max(0, share))

/** The corners with one of them somewhere else, never outside the photo. */
export const withCorner = (corners: Corners, place: number, { x, y }: Point): Corners =>
  corners.map((one, at) => (at === place ? { x: inside(x), y: inside(y) } : one)) as unknown as Corners

/** The area between the corners, as a share of the photo. */
export function areaOf(corners: Corners): number {
  const crossed = corners.map(({ x, y }, place) => {
    const next = corners[(place + 1) % 4]!
    return x * next.y - next.x * y
  })
  return Math.abs(crossed.reduce((sum, one) => sum + one, 0)) / 2
}
