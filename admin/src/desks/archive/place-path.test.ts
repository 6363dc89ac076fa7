import { expect, test } from 'vitest'
import { kindsIn, type NestedPlace, pathTo } from './place-path.ts'

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
