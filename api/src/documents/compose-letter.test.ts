import { expect, test } from 'vitest'
import type { LetterContent } from '../catalogue/letter-content.ts'
import { Agency } from './agency.ts'
import { composeLetter, type Issue } from './compose-letter.ts'

const content: LetterContent = {
  form: 'LETTER',
  subject: 'Pengantar Izin Penelitian',
  addressee: ['Kepala SMA Negeri 1', 'di Purwakarta'],
  considerations: [],
  opening: 'Tidak berkeberatan atas:',
  rows: [{ label: 'Nama', value: 'Siti' }],
  tables: [{ title: 'Anggota', columns: ['Nama', 'NIM'], rows: [['Budi', '1']] }],
  provisions: ['Menaati peraturan.'],
  closing: 'Demikian.',
  copiesTo: ['Bupati Purwakarta'],
}

const agency = Object.assign(new Agency(), {
  lines: ['Pemerintah Daerah', 'Badan'],
  address: 'Jalan Contoh 1',
  place: 'Purwakarta',
  headPosition: 'Kepala Badan',
})

const issue: Issue = {
  agency,
  legalBasis: ['Perbup 63/2024'],
  number: '400.14.5.4/1/WASNAS/2026',
  issuedOn: '2026-11-21',
  signatory: { capacity: 'SELF', position: ['Kepala Badan'], name: 'Suryana' },
  verification: { url: 'https://like-u.example/dokumen/AAAA', code: 'AAAA' },
  signer: 'demo',
}

test('a letter to somebody has an addressee, a statement a title', () => {
  expect(composeLetter(content, issue).heading).toMatchObject({ form: 'ADDRESSED', addressee: content.addressee })
  const statement = composeLetter({ ...content, form: 'STATEMENT' }, issue)
  expect(statement.heading).toEqual({ form: 'TITLED', title: content.subject })
})

test('rows come before tables, every column with its title', () => {
  expect(composeLetter(content, issue).data).toEqual([
    { label: 'Nama', value: 'Siti' },
    { caption: 'Anggota', columns: [{ title: 'Nama' }, { title: 'NIM' }], rows: [['Budi', '1']] },
  ])
})

test('validity is printed only where it ends', () => {
  expect(composeLetter(content, issue).validity).toBeUndefined()
  const limited = composeLetter(content, { ...issue, validUntil: '2027-06-01' })
  expect(limited.validity).toBe('Surat ini berlaku sampai dengan 1 Juni 2027.')
})

test('a successor names the letter it stands in for', () => {
  const replaces = { number: '400.14.5.4/1/WASNAS/2026', issuedOn: '2026-11-02' }
  const { validity } = composeLetter(content, { ...issue, replaces, validUntil: '2027-06-01' })
  expect(validity).toBe(
    'Surat ini menggantikan surat nomor 400.14.5.4/1/WASNAS/2026 tanggal 2 November 2026. ' +
      'Surat ini berlaku sampai dengan 1 Juni 2027.',
  )
})

test('only a demonstration signature is marked as one', () => {
  expect(composeLetter(content, issue).demo).toBe(true)
  const real = composeLetter(content, { ...issue, signer: 'p12' })
  expect(real.demo).toBe(false)
  expect(real.footer).not.toContain('CONTOH')
})
