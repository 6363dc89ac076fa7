import { expect, test } from 'vitest'
import { type PageSeen, sortPages } from './sort-pages.ts'

/** A stack as a word: a capital is the page with that letter's code, a dot any other page, `_` empty, `|` a separator. */
const stack = (word: string): PageSeen[] =>
  [...word].map((sign) => ({
    blank: sign === '_',
    separator: sign === '|',
    ...(/[A-Z]/.test(sign) ? { letter: sign } : {}),
  }))

const sorted = (word: string, { blankEnds = true, long = {} as Record<string, number> } = {}) =>
  sortPages(stack(word), { blankEnds, pagesOf: new Map(Object.entries(long)) }).map(
    ({ first, last, letter }) => `${letter ?? '?'}${first + 1}-${last + 1}`,
  )

test.each([
  ['A', ['A1-1']],
  ['AB', ['A1-1', 'B2-2']],
  ['A_B', ['A1-1', 'B3-3']],
  ['A|B', ['A1-1', 'B3-3']],
  ['.A..|..', ['A1-4', '?6-7']],
  ['__|_|', []],
  ['', []],
  ['..|', ['?1-2']],
  ['A.B', ['A1-1', '?2-2', 'B3-3']],
  ['AA', ['A1-2']],
])('%s', (word, parts) => expect(sorted(word)).toEqual(parts))

test('a letter of two pages takes the page before its code', () => {
  expect(sorted('A.B.', { long: { B: 2 } })).toEqual(['A1-1', 'B2-3', '?4-4'])
  expect(sorted('AB', { long: { B: 2 } })).toEqual(['A1-1', 'B2-2'])
})

test('the empty backs of sheets end no letter', () => {
  expect(sorted('A_._|B_', { blankEnds: false })).toEqual(['A1-3', 'B6-6'])
  expect(sorted('._.', { blankEnds: false })).toEqual(['?1-3'])
})
