import { expect, test } from 'vitest'
import { areaOf, type Corners, type Point, wholePhoto, withCorner } from './corners.ts'
import { findCorners } from './find-corners.ts'
import { liftContrast } from './lift-contrast.ts'
import { perspectiveOf } from './perspective.ts'
import type { Pixels } from './pixels.ts'
import { warp } from './warp.ts'

const paper: Corners = [
  { x: 0.2, y: 0.15 },
  { x: 0.85, y: 0.25 },
  { x: 0.8, y: 0.9 },
  { x: 0.1, y: 0.8 },
]
const size = 120

/** A bright paper on a dark table, its top left quarter grey. */
function photographed(corners: Corners, [table, sheet]: [number, number]): Pixels {
  const data = new Uint8ClampedArray(size * size * 4)
  for (let at = 0; at < size * size; at++) {
    const point = { x: ((at % size) + 0.5) / size, y: (Math.floor(at / size) + 0.5) / size }
    data.fill(isWithin(corners, point) ? sheet : table, at * 4, at * 4 + 3)
    data[at * 4 + 3] = 255
  }
  return { data, width: size, height: size }
}

const isWithin = (corners: Corners, { x, y }: Point): boolean =>
  corners.every((from, place) => {
    const to = corners[(place + 1) % 4]!
    return (to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x) >= 0
  })

test('the corners of a paper on a darker table are found to a pixel or two', () => {
  const found = findCorners(photographed(paper, [60, 220]))!
  for (const [place, { x, y }] of paper.entries()) {
    expect(Math.abs(found[place]!.x - x)).toBeLessThan(2.5 / size)
    expect(Math.abs(found[place]!.y - y)).toBeLessThan(2.5 / size)
  }
})

test.each([
  ['the same everywhere', photographed(paper, [128, 128])],
  [
    'a speck of light',
    photographed(paper.map(({ x, y }) => ({ x: x / 5, y: y / 5 })) as unknown as Corners, [60, 220]),
  ],
])('no corners are made up where the photo is %s', (_what, photo) => expect(findCorners(photo)).toBeUndefined())

test('perspective takes the corners of the page to those on the photo, and the crossing of its diagonals to theirs', () => {
  const on = perspectiveOf(paper)
  const ends: [number, number][] = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
  ]
  for (const [place, [across, down]] of ends.entries()) {
    expect(on(across, down).x).toBeCloseTo(paper[place]!.x)
    expect(on(across, down).y).toBeCloseTo(paper[place]!.y)
  }
  const middle = on(0.5, 0.5)
  const between = (from: Point, to: Point) =>
    (middle.x - from.x) * (to.y - from.y) - (middle.y - from.y) * (to.x - from.x)
  expect(between(paper[0], paper[2])).toBeCloseTo(0)
  expect(between(paper[1], paper[3])).toBeCloseTo(0)
})

test('the straight page holds nothing of the table', () => {
  const { data, width, height } = warp(photographed(paper, [0, 220]), paper)
  const inner = [0.1, 0.5, 0.9].flatMap((down) =>
    [0.1, 0.5, 0.9].map((across) => data[(Math.floor(down * height) * width + Math.floor(across * width)) * 4]),
  )
  expect(new Set(inner)).toEqual(new Set([220]))
})

test('grey paper becomes white and faint ink dark; an empty page stays as it is', () => {
  const page = photographed(paper, [110, 180])
  const lifted = liftContrast({ ...page, data: page.data })
  expect(Math.max(...lifted.data.filter((_, at) => at % 4 === 0))).toBeGreaterThan(240)
  expect(Math.min(...lifted.data.filter((_, at) => at % 4 === 0))).toBeLessThan(10)
  const empty = photographed(paper, [200, 200])
  expect(liftContrast(empty)).toBe(empty)
})

test('a corner is moved, but never out of the photo', () => {
  expect(withCorner(wholePhoto, 2, { x: 1.4, y: 0.5 })[2]).toEqual({ x: 1, y: 0.5 })
  expect(areaOf(wholePhoto)).toBeCloseTo(0.92 ** 2)
})
