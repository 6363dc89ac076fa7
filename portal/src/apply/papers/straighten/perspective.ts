import type { Corners, Point } from './corners.ts'

/** Where a point of the straight paper (0 to 1 across and down) lies on the photo. */
export type Perspective = (across: number, down: number) => Point

/** The perspective in which the corners were seen: the mapping of the unit square onto four points (Heckbert 1989). */
export function perspectiveOf([a, b, c, d]: Corners): Perspective {
  const bent = { x: a.x - b.x + c.x - d.x, y: a.y - b.y + c.y - d.y }
  const [right, down] = [
    { x: b.x - c.x, y: b.y - c.y },
    { x: d.x - c.x, y: d.y - c.y },
  ]
  const spread = right.x * down.y - down.x * right.y
  const g = (bent.x * down.y - down.x * bent.y) / spread
  const h = (right.x * bent.y - bent.x * right.y) / spread
  return (u, v) => {
    const depth = g * u + h * v + 1
    return {
      x: ((b.x - a.x + g * b.x) * u + (d.x - a.x + h * d.x) * v + a.x) / depth,
      y: ((b.y - a.y + g * b.y) * u + (d.y - a.y + h * d.y) * v + a.y) / depth,
    }
  }
}
