import { expect, test } from 'vitest'
import { mostRows, readRegister } from './read-register.ts'
import { registerColumns } from './register-columns.ts'

const heads = ['NOMOR  SURAT', 'Klasifikasi', 'Perihal', 'Tgl.', 'Sifat', 'Tingkat perkembangan']
const row = ['1/2019', '200.1.3', 'Undangan', '31/12/2019', 'penting', 'kopi']

test('columns are known by any of their names; others, and empty rows, are left alone', () => {
  expect(readRegister([heads, row, [' ', ''], row])).toEqual({
    rows: [2, 4].map((line) => ({
      line,
      entry: {
        ...{ number: '1/2019', classification: '200.1.3', description: 'Undangan' },
        ...{ createdOn: '2019-12-31', copy: 'COPY' },
      },
      faults: [],
    })),
  })
})

test('a row tells of every cell that is wrong, and of every one that is empty and must not be', () => {
  const register = readRegister([heads, ['', '20 dan 1', ' ', '31/02/2019', '', 'fotokopi']])
  const found = 'rows' in register && register.rows[0]!.faults.map(({ column }) => column)
  expect(found).toEqual([
    ...['Kode klasifikasi', 'Tanggal', 'Tingkat perkembangan'],
    ...['Nomor arsip', 'Uraian informasi berkas'],
  ])
})

test.each([
  ['without its columns', [['Apa', 'Tanggal', 'Perihal'], row], ['Nomor arsip', 'Kode klasifikasi']],
  ['with one column twice', [[...heads, 'Nomor dokumen'], row], ['Nomor arsip']],
  ['of headings only', [heads, []], [null]],
  ['of too many rows', [heads, ...Array.from({ length: mostRows + 1 }, () => row)], [null]],
  ['that is empty', [], registerColumns.filter(({ required }) => required).map(({ title }) => title)],
])('a sheet %s is no register', (_what, cells, columns) => {
  const found = readRegister(cells)
  expect('faults' in found && found.faults.map(({ column }) => column)).toEqual(columns)
})

test('a formula in a cell is a text like any other', () => {
  const found = readRegister([heads, ['=HYPERLINK("http://contoh.id")', ...row.slice(1)]])
  expect('rows' in found && found.rows[0]!.entry.number).toBe('=HYPERLINK("http://contoh.id")')
})

test('no two columns answer to one heading', () => {
  const titles = registerColumns.flatMap(({ title, also = [] }) => [title, ...also]).map((title) => title.toLowerCase())
  expect(new Set(titles).size).toBe(titles.length)
})
