import { areaOf, type Corners, type Point } from './corners.ts'
import { largestPatch, type Patch } from './largest-patch.ts'
import { brightnessOf, countByBrightness, type Pixels } from './pixels.ts'
import { bestThreshold } from './threshold.ts'

/** A paper that takes less of the photo than that is something else. */
const smallest = 0.15
/** How much of what lies between the corners must be paper, and how much of the photo it may take at most. */
const fullest = 0.8
const whole = 0.97

/** The corners of a bright paper on darker ground; nothing where none stands out. Meant for a small copy of the photo. */
export function findCorners(photo: Pixels): Corners | undefined {
  const bright = brightnessOf(photo)
  const threshold = bestThreshold(countByBrightness(bright))
  const patch = largestPatch((at) => bright[at]! > threshold, photo.width, photo.height)
  if (!patch.length) return undefined
  const corners = cornersOf(patch, photo)
  const area = areaOf(corners)
  const share = patch.length / (photo.width * photo.height)
  return area >= smallest && area <= whole && share / area >= fullest ? corners : undefined
}

/** The outermost pixels of a patch towards each corner of the picture. */
function cornersOf(patch: Patch, { width, height }: Pixels): Corners {
  const points = patch.map((at) => ({ x: (at % width) + 0.5, y: Math.floor(at / width) + 0.5 }))
  const outermost = (reach: (point: Point) => number): Point => {
    const { x, y } = points.reduce((best, point) => (reach(point) > reach(best) ? point : best))
    return { x: x / width, y: y / height }
  }
  return [
    outermost(({ x, y }) => -x - y),
    outermost(({ x, y }) => x - y),
    outermost(({ x, y }) => x + y),
    outermost(({ x, y }) => y - x),
  ]
}
