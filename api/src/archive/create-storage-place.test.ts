import { expect, test } from 'vitest'
import { PlaceKind } from './archive-enums.ts'
import { fitsIn } from './create-storage-place.ts'

test.each([
  [PlaceKind.FOLDER, PlaceKind.BOX, true],
  [PlaceKind.FOLDER, PlaceKind.BUILDING, true],
  [PlaceKind.BOX, PlaceKind.FOLDER, false],
  [PlaceKind.BOX, PlaceKind.BOX, false],
])('a %s lies in a %s: %s', (inner, outer, expected) => {
  expect(fitsIn(inner, outer)).toBe(expected)
})
