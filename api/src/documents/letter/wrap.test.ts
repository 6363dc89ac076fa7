import { expect, test } from 'vitest'
import { wrap } from './wrap.ts'

const lines = (text: string, width: number) =>
  wrap(text, width, (part) => part.length).map(({ words }) => words.join(' '))

test.each([
  ['fits on one line', 'Kabupaten Purwakarta', 20, ['Kabupaten Purwakarta']],
  ['breaks between words', 'Kabupaten Purwakarta', 19, ['Kabupaten', 'Purwakarta']],
  ['runs of spaces count as one', 'a   b  ', 5, ['a b']],
  ['keeps line breaks', 'SMPN 1\nSMPN 4', 20, ['SMPN 1', 'SMPN 4']],
  ['keeps empty lines', 'a\n\nb', 5, ['a', '', 'b']],
  ['an empty text takes one line', '', 5, ['']],
  ['cuts a word longer than a line', 'abcdefghij', 4, ['abcd', 'efgh', 'ij']],
  ['a cut word begins on a line of its own when it must', 'ab cdefgh', 5, ['ab', 'cdefg', 'h']],
  ['cuts behind a mark when one is near the edge', 'profil-perusahaan', 9, ['profil-', 'perusahaa', 'n']],
  ['a letter and its combining mark stay together', 'aaax\u0323x', 4, ['aaa', 'x\u0323x']],
  ['a single letter wider than the line still gets printed', 'ab', 0.5, ['a', 'b']],
])('%s', (_, text, width, expected) => {
  expect(lines(text, width)).toEqual(expected)
})

test('only the last line of a paragraph is marked as last', () => {
  expect(wrap('a b\nc', 1, (part) => part.length).map(({ last }) => last)).toEqual([false, true, true])
})

test('a line says whether a space follows, which a reader needs and the eye does not', () => {
  const spaced = (text: string) => wrap(text, 5, (part) => part.length).map((line) => line.spaced)
  expect(spaced('ab cd efghij\nklm')).toEqual([true, false, false, false])
})
