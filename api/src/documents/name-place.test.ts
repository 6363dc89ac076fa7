import { expect, test } from 'vitest'
import { letters } from '../../../tests/contracts/letter-samples/letters.ts'
import { namePlace } from './name-place.ts'

test.each([
  ['data.0.value', '“Nama perusahaan”'],
  ['data.4.rows.12.0', '“Nama” baris 13'],
  ['data.4.columns.0.title', 'judul tabel'],
  ['heading.addressee.0', 'kepala surat (Hal atau Yth.)'],
  ['signatory.name', 'nama atau jabatan penanda tangan'],
])('%s is told as %s', (path, words) => {
  expect(namePlace(letters.foreignWorkers, path).id).toBe(words)
})
