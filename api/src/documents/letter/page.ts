import type { Style } from './sheet.ts'

/** A4 with the margins of an official letter, in points. */
export const page = { width: 595.28, height: 841.89, left: 70.87, right: 56.69, top: 42.52, bottom: 68 } as const

/** Width of the column of text. */
export const column = page.width - page.left - page.right

/** Right edge of the column of text. */
export const rightEdge = page.width - page.right

export const body: Style = { size: 11, weight: 'regular' }
export const strong: Style = { size: 11, weight: 'bold' }
export const small: Style = { size: 9, weight: 'regular' }
export const smallStrong: Style = { size: 9, weight: 'bold' }
export const tiny: Style = { size: 7.5, weight: 'regular', gray: 0.25 }

/** Height of a line of that size: single spacing, so that a short letter keeps its signature on its only page. */
export const leading = ({ size }: Style): number => size * 1.2

/** How far the base line lies under the upper edge of a line. */
export const ascent = ({ size }: Style): number => size * 1.0

/** White space between the parts of a letter. */
export const space = { line: 7, part: 10 } as const
