import type { Text } from '../foundation/text.ts'
import type { Letter } from './letter/letter.ts'

const parts: Record<string, Text> = {
  letterhead: { id: 'kop surat', en: 'the letterhead' },
  number: { id: 'nomor surat', en: 'the number' },
  place: { id: 'tempat', en: 'the place' },
  heading: { id: 'kepala surat (Hal atau Yth.)', en: 'the heading (subject or addressee)' },
  legalBasis: { id: 'Dasar', en: 'the legal basis' },
  considerations: { id: 'Memperhatikan', en: 'the considerations' },
  opening: { id: 'kalimat pembuka', en: 'the opening' },
  provisions: { id: 'ketentuan', en: 'the provisions' },
  closing: { id: 'kalimat penutup', en: 'the closing' },
  signatory: { id: 'nama atau jabatan penanda tangan', en: 'the signatory' },
  copies: { id: 'tembusan', en: 'the copies' },
}

/** Says in words where in a letter a path leads (`data.3.value`), never what is written there. */
export function namePlace(letter: Letter, path: string): Text {
  const [part = '', index = '', field, row = '', column = ''] = path.split('.')
  const item = part === 'data' ? letter.data[Number(index)] : undefined
  if (!item) return parts[part] ?? { id: part, en: part }
  if ('label' in item) return { id: `“${item.label}”`, en: `“${item.label}”` }
  if (field !== 'rows') return { id: 'judul tabel', en: 'the head of a table' }
  const title = item.columns[Number(column)]?.title ?? ''
  return { id: `“${title}” baris ${Number(row) + 1}`, en: `“${title}” in row ${Number(row) + 1}` }
}
