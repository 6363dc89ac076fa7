import { expect, test } from 'vitest'
import { type Piece, piecesBehind } from './behind.ts'

const at = (value: string | null) => ({ sort: 'dueOn', value, id: '0' })

test.each<[string, string | null, boolean, boolean, Piece[]]>([
  ['descending, past a day', '2026-11-20', true, true, ['BEHIND']],
  ['descending, among those without', null, true, true, ['EMPTY_BEHIND', 'FILLED']],
  ['ascending, past a day', '2026-11-20', false, true, ['BEHIND', 'EMPTY']],
  ['ascending, past a day, where all have one', '2026-11-20', false, false, ['BEHIND']],
  ['ascending, among those without', null, false, true, ['EMPTY_BEHIND']],
])('%s', (_what, value, descending, mayBeEmpty, pieces) => {
  expect(piecesBehind(at(value), { descending, mayBeEmpty })).toEqual(pieces)
})

test('without a cursor the list is whole', () => {
  expect(piecesBehind(undefined, { descending: false, mayBeEmpty: true })).toEqual(['ALL'])
})
