import { expect, test } from 'vitest'
import { formatAnswer, type Wording } from './format-answer.ts'

const places: Record<string, string> = { '32.14.09': 'Wanayasa', JPN: 'Jepang' }
const words: Wording = { locale: 'id', yes: 'Ya', no: 'Tidak', nameOf: (code) => places[code] ?? code }
const choices = [
  { value: 'OWN', label: { id: 'Biaya sendiri', en: 'Own funds' } },
  { value: 'GRANT', label: { id: 'Hibah', en: 'A grant' } },
]

test.each<[string, unknown, string]>([
  ['TEXT', 'Literasi Digital', 'Literasi Digital'],
  ['TEXT', null, ''],
  ['IDENTITY_NUMBER', '3214094507990003', '3214094507990003'],
  ['CHOICE', 'GRANT', 'Hibah'],
  ['CHOICE', 'LATER_ADDED', 'LATER_ADDED'],
  ['MANY_CHOICES', ['OWN', 'GRANT'], 'Biaya sendiri, Hibah'],
  ['MANY_CHOICES', [], ''],
  ['YES_NO', true, 'Ya'],
  ['YES_NO', false, 'Tidak'],
  ['DATE', '2027-01-11', '11 Januari 2027'],
  ['NUMBER', 0, '0'],
  ['NUMBER', 12500, '12.500'],
  ['YEAR', 2027, '2027'],
  ['DECIMAL', 170.5, '170,5'],
  ['RUPIAH', '25000000', 'Rp 25.000.000'],
  ['COUNTRY', 'JPN', 'Jepang'],
  ['DISTRICT', '32.14.09', 'Wanayasa'],
  ['VILLAGE', '32.14.09.2001', '32.14.09.2001'],
])('%s %j reads “%s”', (kind, value, text) => {
  expect(formatAnswer({ kind, choices }, value, words).replaceAll(/\s/g, ' ')).toBe(text)
})

test('in English the same', () => {
  expect(formatAnswer({ kind: 'CHOICE', choices }, 'OWN', { ...words, locale: 'en' })).toBe('Own funds')
})
