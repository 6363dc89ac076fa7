import { expect, test } from 'vitest'
import { askedWords } from './asked-words.ts'

test.each([
  ['Kerajinan  KERAMIK', ['kerajinan', 'keramik']],
  ['400.14.5.4/12/WASNAS/2026', ['400145412wasnas2026#']],
  ['nomor 400.14.5.4/12', ['nomor', '400145412#']],
  ["anak-anak Qur'an", ['anak', 'anak', 'qur', 'an']],
  ['Désa (2026)', ['desa', '2026']],
  ['... - /', []],
  [`';drop table--`, ['drop', 'table']],
])('%s', (text, words) => {
  expect(askedWords(text).map(({ word, isNumber }) => (isNumber ? `${word}#` : word))).toEqual(words)
})
