import { describe, expect, it, vi } from 'vitest'
import type { AskedQuestion } from '../draft/form.ts'
import { faultOf, formatAnswer, isStorable, kindOf, missingOf } from './kinds.ts'

// The language marks the page as soon as it is loaded.
vi.hoisted(() => vi.stubGlobal('document', { documentElement: {} }))

const today = '2026-11-21'

const asked = (kind: string, control: Record<string, unknown> = {}): AskedQuestion => ({
  key: 'answer',
  kind,
  control,
  required: true,
  example: null,
  when: null,
  label: { id: 'Jawaban', en: 'Answer' },
  help: null,
  choices: [
    { value: 'S1', label: { id: 'Sarjana', en: 'Bachelor' } },
    { value: 'S2', label: { id: 'Magister', en: 'Master' } },
  ],
})

describe('what is typed', () => {
  it.each([
    ['IDENTITY_NUMBER', {}, '3214 0945 0799 0003', true],
    ['IDENTITY_NUMBER', {}, '3214094507990000', false],
    ['IDENTITY_NUMBER', {}, '32140945', false],
    ['MOBILE_PHONE', {}, '0812-3456-7001', true],
    ['MOBILE_PHONE', {}, '62 812 3456 7001', true],
    ['MOBILE_PHONE', {}, '+65 8123 4567', true],
    ['MOBILE_PHONE', {}, 'nol delapan', false],
    ['EMAIL', {}, 'Rani@Contoh.id', true],
    ['EMAIL', {}, 'rani@contoh', false],
    ['PASSPORT', {}, 'tr 123-4567', true],
    ['PASSPORT', {}, 'tr', false],
    ['POSTAL_CODE', {}, '41162', true],
    ['POSTAL_CODE', {}, '4116', false],
    ['TAX_NUMBER', {}, '00.345.678.9-409.000', true],
    ['DATE', {}, '2026-02-28', true],
    ['DATE', {}, '2026-02-30', false],
    ['DATE', {}, '--31', false],
    ['DATE', { to: 'today' }, '2026-11-21', true],
    ['DATE', { to: 'today' }, '2026-11-22', false],
    ['NUMBER', { min: 0, max: 20 }, 20, true],
    ['NUMBER', { min: 0, max: 20 }, 21, false],
    ['NUMBER', { min: 0, max: 20 }, 2.5, false],
    ['DECIMAL', { min: 100, max: 220 }, 167.5, true],
    ['YEAR', { min: 2024, max: 2100 }, 1999, false],
    ['RUPIAH', {}, 'Rp1.500.000', true],
    ['RUPIAH', {}, 'sejuta', false],
    ['CHOICE', {}, 'S1', true],
    ['CHOICE', {}, 'S4', false],
    ['MANY_CHOICES', {}, ['S1', 'S2'], true],
    ['YES_NO', {}, false, true],
    ['VILLAGE', {}, '32.14.09.2001', true],
    ['VILLAGE', {}, '32.14.09', false],
    ['COUNTRY', {}, 'JPN', true],
    ['TEXT', { max: 5 }, 'enam ..', false],
  ])('as %s %j: %j is fine: %s', (kind, control, value, fine) => {
    expect(faultOf(asked(kind, control), value, today) === undefined).toBe(fine)
  })

  it.each([
    ['DATE', '2026-1-', false],
    ['DATE', '2026-01-05', true],
    ['NUMBER', 'dua', false],
    ['NUMBER', 12, true],
    ['VILLAGE', '32.14.09', false],
    ['IDENTITY_NUMBER', '3214', true],
  ])('as %s: %j can be kept by the API: %s', (kind, value, storable) => {
    expect(isStorable(asked(kind), value)).toBe(storable)
  })
})

describe('what is not answered', () => {
  it.each([
    ['TEXT', 'Wajib diisi.', 'This is required.'],
    ['CHOICE', 'Pilih salah satu.', 'Choose one.'],
    ['MANY_CHOICES', 'Pilih paling sedikit satu.', 'Choose at least one.'],
    ['YES_NO', 'Pilih Ya atau Tidak.', 'Choose Yes or No.'],
    ['DATE', 'Isi tanggal, bulan, dan tahun.', 'Give day, month and year.'],
    ['VILLAGE', 'Pilih kecamatan, lalu desa atau kelurahannya.', 'Choose the district, then the village.'],
  ])('as %s: says what to do', (kind, id, en) => {
    expect(missingOf(asked(kind))).toEqual({ id, en })
  })
})

describe('a cell of a spreadsheet', () => {
  it.each([
    ['DATE', '5/7/1999', '1999-07-05'],
    ['DATE', new Date('1999-07-05T00:00:00Z'), '1999-07-05'],
    ['CHOICE', ' sarjana', 'S1'],
    ['CHOICE', 'Master', 'S2'],
    ['YES_NO', 'Ya', true],
    ['YES_NO', 'mungkin', 'mungkin'],
    ['NUMBER', '1.250', 1250],
    ['IDENTITY_NUMBER', 3214094507990003, '3214094507990003'],
    ['MOBILE_PHONE', 81234567001, '+6281234567001'],
    ['COUNTRY', 'Jepang', 'JPN'],
  ])('as %s: %j is read as %j', (kind, cell, value) => {
    const codeOf = (name: string) => (name === 'Jepang' ? 'JPN' : undefined)
    expect(kindOf({ kind }).read!(cell, asked(kind), codeOf)).toEqual(value)
  })
})

describe('an answer reads', () => {
  const nameOf = (code: string) => ({ JPN: 'Jepang' })[code] ?? code
  it.each([
    ['CHOICE', 'S2', 'Magister', 'Master'],
    ['MANY_CHOICES', ['S1', 'S2'], 'Sarjana, Magister', 'Bachelor, Master'],
    ['YES_NO', false, 'Tidak', 'No'],
    ['DATE', '1999-07-05', '5 Juli 1999', '5 July 1999'],
    ['DECIMAL', 167.5, '167,5', '167.5'],
    ['RUPIAH', '1500000', 'Rp1.500.000', 'Rp1,500,000'],
    ['COUNTRY', 'JPN', 'Jepang', 'Jepang'],
    ['YEAR', 2027, '2027', '2027'],
    ['TEXT', null, '', ''],
  ])('as %s: %j is %s, %s', (kind, value, indonesian, english) => {
    expect(formatAnswer(asked(kind), value, { language: 'id', nameOf })).toBe(indonesian)
    expect(formatAnswer(asked(kind), value, { language: 'en', nameOf })).toBe(english)
  })
})
