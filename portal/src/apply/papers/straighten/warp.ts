import type { Corners, Point } from './corners.ts'
import { perspectiveOf } from './perspective.ts'
import type { Pixels } from './pixels.ts'

/** The paper between the corners, seen straight from above. */
export function warp(photo: Pixels, corners: Corners): Pixels {
  const { width, height } = sizeOf(photo, corners)
  const paper = { data: new Uint8ClampedArray(width * height * 4), width, height }
  const on = perspectiveOf(corners)
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++) {
      const { x, y } = on((column + 0.5) / width, (row + 0.5) / height)
      copyPixel(photo, { x: x * photo.width - 0.5, y: y * photo.height - 0.5 }, paper.data, (row * width + column) * 4)
    }
  return paper
}

/** As large as its longer edges were on the photo. */
function sizeOf({ width, height }: Pixels, [a, b, c, d]: Corners): { width: number; height: number } {
  const between = (from: Point, to: Point) => Math.hypot((to.x - from.x) * width, (to.y - from.y) * height)
  return {
    width: Math.max(1, Math.round(Math.max(between(a, b), between(d, c)))),
    height: Math.max(1, Math.round(Math.max(between(a, d), between(b, c)))),
  }
}

/** Mixes the four pixels around a point by how near they are. */
function copyPixel({ data, width, height }: Pixels, { x, y }: Point, into: Uint8ClampedArray, at: number): void {
  const [left, top] = [Math.min(width - 1, Math.max(0, x)), Math.min(height - 1, Math.max(0, y))]
  const [column, row] = [Math.floor(left), Math.floor(top)]
  const [beside, below] = [Math.min(width - 1, column + 1), Math.min(height - 1, row + 1)]
  const [fromLeft, fromTop] = [left - column, top - row]
  for (let colour = 0; colour < 3; colour++) {
    const upper = mix(data[(row * width + column) * 4 + colour]!, data[(row * width + beside) * 4 + colour]!, fromLeft)
    const lower = mix(
      data[(below * width + column) * 4 + colour]!,
      data[(below * width + beside) * 4 + colour]!,
      fromLeft,
    )
    into[at + colour] = mix(upper, lower, fromTop)
  }
  into[at + 3] = 255
}

const mix = (one: number, other: number, share: number): number => one + (other - one) * share
