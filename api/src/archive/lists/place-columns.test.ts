import { expect, test } from 'vitest'
import { codeOfKind, pathsOfPlace, wayTo } from './place-columns.ts'

const values = ['BOX', 'B1', 'RACK', 'R2', 'CABINET', 'L1', null, null, null, null, undefined, undefined]

test('a place is told with all that lie around it', () => {
  expect(pathsOfPlace.slice(0, 4)).toEqual(['place.kind', 'place.code', 'place.parent.kind', 'place.parent.code'])
  expect(wayTo(values)).toBe('L1 / R2 / B1')
  expect([codeOfKind(values, 'RACK'), codeOfKind(values, 'FOLDER')]).toEqual(['R2', ''])
})

test('a paper that lies nowhere has no way', () => {
  expect(wayTo([])).toBe('')
})
