import { expect, test } from 'vitest'
import { gap, paginate, together, type Piece } from './paginate.ts'

const piece = (height: number, more: Partial<Piece> = {}): Piece => ({ height, draw: () => undefined, ...more })
const heights = (pieces: Piece[], room: number) =>
  paginate(pieces, room).map((page) => page.map(({ height }) => height))

test.each<[string, Piece[], number[][]]>([
  ['what fits stays on one page', [piece(4), piece(6)], [[4, 6]]],
  ['what does not fit opens a page', [piece(4), piece(7)], [[4], [7]]],
  ['white space vanishes where a page begins', [piece(8), gap(3), piece(4)], [[8], [4]]],
  ['pieces that belong together move together', [piece(5), ...together([piece(3), piece(3)])], [[5], [3, 3]]],
  ['more than a page of them breaks all the same', together([piece(6), piece(6), piece(3)]), [[6], [6, 3]]],
  ['a piece higher than a page gets one', [piece(2), piece(20), piece(2)], [[2], [20], [2]]],
  [
    'the head of a table is repeated',
    [piece(9), piece(5, { head: piece(1) }), piece(4, { head: piece(1) })],
    [[9], [1, 5, 4]],
  ],
])('%s', (_, pieces, expected) => {
  expect(heights(pieces, 10)).toEqual(expected)
})
