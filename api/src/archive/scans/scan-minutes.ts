import { dayOf } from '../../foundation/clock.ts'
import type { StoredFile } from '../../foundation/files/stored-file.ts'
import { formatDay } from '../../foundation/formats/day.ts'
import type { Work } from '../../foundation/work.ts'
import type { ArchiveRecord } from '../archive-record.ts'
import { keepMinutes } from '../minutes/print-minutes.ts'
import type { ScanBatch } from './scan-batch.ts'
import type { ScanPart } from './scan-part.ts'

const columns = [
  { title: 'No.', share: 0.4 },
  { title: 'Kode klasifikasi', share: 0.9 },
  { title: 'Nomor', share: 2.3 },
  { title: 'Uraian', share: 1.8 },
  { title: 'Tanggal' },
  { title: 'Halaman', share: 0.7 },
  { title: 'SHA-256 berkas hasil', share: 2 },
]

/** A letter of the stack that lies with its record. */
export interface Laid {
  record: ArchiveRecord
  file: StoredFile
}

/** The letters of a stack that are the scans of their records; what another scan has replaced is none any more. */
export const laidOf = (parts: readonly ScanPart[]): Laid[] =>
  parts
    .flatMap(({ record, file }) => (record ? [{ record: record.unwrap(), file: file.unwrap() }] : []))
    .filter(({ record, file }) => record.scan?.id === file.id)

/** Prints the berita acara alih media of a stack: when, what, how, by whom, and the list of records. */
export async function keepScanMinutes(work: Work, batch: ScanBatch, laid: readonly Laid[]): Promise<StoredFile> {
  const [division, executor] = [await batch.division.loadOrFail(), await batch.scannedBy.loadOrFail()]
  const day = dayOf(batch.createdAt)
  return keepMinutes(work, {
    title: ['BERITA ACARA', 'ALIH MEDIA ARSIP'],
    fileName: `berita-acara-alih-media-${day}.pdf`,
    text:
      `Pada tanggal ${formatDay(day)} telah dilaksanakan alih media arsip dari kertas ke bentuk elektronik, sejumlah ` +
      `${laid.length} arsip sebagaimana tercantum dalam daftar arsip yang dialihmediakan. Arsip aslinya tetap disimpan ` +
      'sampai jangka simpannya berakhir.',
    facts: [
      ['Unit pengolah', division.name],
      ['Jenis dan jumlah', kindsOf(laid)],
      ['Jumlah halaman', `${pagesOf(laid)} halaman`],
      ['Metode', batch.method],
      ['Hasil', 'PDF, setiap berkas dengan jejak SHA-256 dalam daftar'],
      ['Pelaksana', executor.name],
    ],
    listTitle: 'DAFTAR ARSIP YANG DIALIHMEDIAKAN',
    columns,
    rows: laid.map(rowOf),
    signers: [{ role: 'Pelaksana', user: executor }, { role: 'Penanggung jawab' }],
  })
}

const pagesOf = (laid: readonly Laid[]): number => laid.reduce((sum, { file }) => sum + (file.pages ?? 1), 0)

/** How many records there are of each class: “3 arsip: 070 (2), 220 (1)”. */
function kindsOf(laid: readonly Laid[]): string {
  const counts = new Map<string, number>()
  for (const { record } of laid) counts.set(record.classification, (counts.get(record.classification) ?? 0) + 1)
  return `${laid.length} arsip: ${[...counts].map(([code, count]) => `${code} (${count})`).join(', ')}`
}

const rowOf = ({ record, file }: Laid, index: number): string[] => [
  `${index + 1}.`,
  record.classification,
  record.number,
  record.description,
  formatDay(record.createdOn),
  `${file.pages ?? 1}`,
  file.sha256,
]
