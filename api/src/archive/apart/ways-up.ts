import { findCodes } from './find-codes.ts'
import { findLines } from './find-lines.ts'
import type { Picture } from './picture.ts'

/**
 * By how many degrees a page may be turned clockwise, the likeliest first. A code on it says which way is up; else lines
 * say how they run, and only reading tells head from foot.
 */
export async function waysUp(picture: Picture): Promise<number[]> {
  const [code] = await findCodes(picture)
  const { sideways, lean } = await findLines(picture)
  const quarter = Math.round((code?.turned ?? 0) / 90) * 90
  const isTold = code !== undefined && sideways === (quarter % 180 !== 0)
  if (isTold) return [quarter + lean]
  return sideways ? [90 + lean, 270 + lean] : [lean, 180 + lean]
}
