import { Fate } from '../../catalogue/service-standard.ts'
import { classificationCode } from '../../foundation/formats/classification-code.ts'
import { cleanCode } from '../../foundation/formats/clean-text.ts'
import type { Text } from '../../foundation/text.ts'
import { ArchiveMedium, PaperCondition, RecordCopy, SecurityClass } from '../archive-enums.ts'
import { atMost, oneOf, upTo, wholeTo } from './read-cell.ts'
import { readDay } from './read-day.ts'
import type { RegisterEntry } from './register-entry.ts'

/** A column of a register: how offices head it, and how its cells are read. */
export interface RegisterColumn<Key extends keyof RegisterEntry = keyof RegisterEntry> {
  key: Key
  title: string
  /** Other headings that mean the same. */
  also?: readonly string[]
  required?: boolean
  /** What may stand in it; also the remedy for what may not. */
  guide: Text
  /** What a cell that is not empty says; nothing when it says nothing that fits. */
  read(cell: string): RegisterEntry[Key] | undefined
}

const column = <Key extends keyof RegisterEntry>(one: RegisterColumn<Key>): RegisterColumn =>
  one as unknown as RegisterColumn

/** The columns of a register of old records: those of the official lists (daftar arsip), and the name of the file. */
export const registerColumns: readonly RegisterColumn[] = [
  column({
    key: 'number',
    title: 'Nomor arsip',
    also: ['Uraian item arsip', 'Nomor surat', 'No. surat', 'Nomor', 'Nomor dokumen'],
    required: true,
    guide: {
      id: 'Nomor surat atau dokumen, paling banyak 80 huruf.',
      en: 'Number of the document, at most 80 characters.',
    },
    read: atMost(80, cleanCode),
  }),
  column({
    key: 'classification',
    title: 'Kode klasifikasi',
    also: ['Klasifikasi'],
    required: true,
    guide: { id: 'Kode dari Permendagri 83/2022, misalnya 200.1.3.', en: 'Code of Permendagri 83/2022, e.g. 200.1.3.' },
    read: (cell) => {
      const code = classificationCode.normalise(cell)
      return code.length <= 20 && !classificationCode.fault(code) ? code : undefined
    },
  }),
  column({
    key: 'description',
    title: 'Uraian informasi berkas',
    also: ['Uraian', 'Uraian informasi', 'Perihal', 'Hal'],
    required: true,
    guide: {
      id: 'Isi singkat tanpa nama orang, paling banyak 300 huruf.',
      en: 'What it is, without names of people, at most 300 characters.',
    },
    read: atMost(300),
  }),
  column({
    key: 'createdOn',
    title: 'Tanggal',
    also: ['Tanggal surat', 'Tgl', 'Tanggal dokumen'],
    required: true,
    guide: {
      id: 'Tanggal surat, misalnya 31/12/2019, tidak setelah hari ini.',
      en: 'Day of the document, e.g. 31/12/2019 (day/month/year), not after today.',
    },
    read: readDay,
  }),
  column({
    key: 'fileNumber',
    title: 'No. berkas',
    also: ['Nomor berkas'],
    guide: upTo(40),
    read: atMost(40, cleanCode),
  }),
  column({
    key: 'itemNumber',
    title: 'No. item',
    also: ['Nomor item', 'No. item arsip'],
    guide: { id: 'Bilangan bulat.', en: 'A whole number.' },
    read: wholeTo(9_999_999),
  }),
  column({
    key: 'division',
    title: 'Bidang',
    also: ['Unit pengolah'],
    guide: {
      id: 'Kosongkan, atau tulis kode atau nama bidang Anda sendiri. Arsip bidang lain diimpor oleh bidang itu.',
      en: 'Leave it empty, or give your own bidang. Records of another bidang are imported by that one.',
    },
    read: atMost(160),
  }),
  column({
    key: 'copy',
    title: 'Tingkat perkembangan',
    ...oneOf({ Asli: RecordCopy.ORIGINAL, Kopi: RecordCopy.COPY, Salinan: RecordCopy.DUPLICATE }),
  }),
  column({ key: 'quantity', title: 'Jumlah', also: ['Volume'], guide: upTo(40), read: atMost(40) }),
  column({
    key: 'place',
    title: 'Lokasi',
    also: ['Lokasi simpan', 'No. boks', 'Kode boks'],
    guide: {
      id: 'Kode tempat yang sudah tercatat dan masih muat, dari luar ke dalam dengan “ / ” di antaranya: L1 / R2 / B1.',
      en: 'Code of a place that is known and has room, from the outside in with “ / ” between: L1 / R2 / B1.',
    },
    read: atMost(200, cleanCode),
  }),
  column({
    key: 'security',
    title: 'Klasifikasi keamanan',
    ...oneOf({
      Biasa: SecurityClass.ORDINARY,
      Terbatas: SecurityClass.RESTRICTED,
      Rahasia: SecurityClass.CONFIDENTIAL,
      'Sangat rahasia': SecurityClass.TOP_SECRET,
    }),
  }),
  column({
    key: 'condition',
    title: 'Kondisi fisik',
    also: ['Kondisi'],
    ...oneOf({ Baik: PaperCondition.GOOD, Rusak: PaperCondition.DAMAGED }),
  }),
  column({
    key: 'medium',
    title: 'Media simpan',
    also: ['Media'],
    ...oneOf({
      Kertas: ArchiveMedium.PAPER,
      Elektronik: ArchiveMedium.ELECTRONIC,
      'Elektronik dan kertas': ArchiveMedium.BOTH,
    }),
  }),
  column({
    key: 'activeYears',
    title: 'Jangka simpan aktif (tahun)',
    guide: { id: 'Bilangan bulat 0 sampai 100.', en: 'A whole number from 0 to 100.' },
    read: wholeTo(100),
  }),
  column({
    key: 'inactiveYears',
    title: 'Jangka simpan inaktif (tahun)',
    guide: { id: 'Bilangan bulat 0 sampai 100.', en: 'A whole number from 0 to 100.' },
    read: wholeTo(100),
  }),
  column({
    key: 'fate',
    title: 'Nasib akhir',
    ...oneOf({ Musnah: Fate.DESTROY, Permanen: Fate.PERMANENT, 'Dinilai kembali': Fate.REVIEW }),
  }),
  column({
    key: 'fileName',
    title: 'Nama berkas',
    also: ['Nama file', 'File', 'Berkas'],
    guide: {
      id: 'Nama berkas PDF yang diunggah, misalnya 0012.pdf.',
      en: 'Name of the PDF that is brought, e.g. 0012.pdf.',
    },
    read: atMost(120),
  }),
]
