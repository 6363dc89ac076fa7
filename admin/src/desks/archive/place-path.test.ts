import { expect, test } from 'vitest'
import { calledAs, kindsIn, type NestedPlace, pathTo } from './place-path.ts'

const place = (code: string, parent?: NestedPlace): NestedPlace => ({ id: code, code, name: code, kind: 'BOX', parent })

test('the way to a place leads from the outermost in', () => {
  expect(pathTo(place('box', place('rack', place('room')))).map(({ code }) => code)).toEqual(['room', 'rack', 'box'])
})

test('what lies nowhere is its own way', () => {
  expect(pathTo(place('room'))).toHaveLength(1)
})

test.each([
  [undefined, ['BUILDING', 'ROOM', 'CABINET', 'RACK', 'BOX', 'FOLDER']],
  ['RACK', ['BOX', 'FOLDER']],
  ['FOLDER', []],
] as const)('into %s fit %j', (kind, kinds) => {
  expect(kindsIn(kind)).toEqual(kinds)
})

test.each([
  ['Boks', '2026 A', 'Boks 2026 A'],
  ['Boks', 'boks 2026 A', 'boks 2026 A'],
])('a %s named “%s” is called %s', (kind, name, called) => {
  expect(calledAs(kind, name)).toBe(called)
})
