import { formatDay } from '../../foundation/formats/day.ts'
import { codeOfKind, pathsOfPlace, wayTo } from './place-columns.ts'

/** A column of an official list, as a rule names it. */
interface Column {
  title: string
  share?: number
  needs: readonly string[]
  tell(values: readonly unknown[], number: number): string
}

const plain = (title: string, need: string, share?: number): Column => ({
  title,
  ...(share && { share }),
  needs: [need],
  tell: ([value]) => (value === null || value === undefined ? '' : String(value)),
})
const named = (title: string, need: string, words: Record<string, string>): Column => ({
  title,
  needs: [need],
  tell: ([value]) => words[String(value)] ?? '',
})
const day = (title: string, need: string): Column => ({
  title,
  needs: [need],
  tell: ([value]) => (value ? formatDay(String(value)) : ''),
})

const copies = { ORIGINAL: 'Asli', COPY: 'Kopi', DUPLICATE: 'Salinan' }
const securities = { ORDINARY: 'Biasa', RESTRICTED: 'Terbatas', CONFIDENTIAL: 'Rahasia', TOP_SECRET: 'Sangat rahasia' }
const fates = { DESTROY: 'Musnah', PERMANENT: 'Permanen', REVIEW: 'Dinilai kembali' }
const media = { ELECTRONIC: 'Elektronik', PAPER: 'Kertas', BOTH: 'Elektronik dan kertas' }
const conditions = { GOOD: 'Baik', DAMAGED: 'Rusak' }

/** The columns of a list of active records; a file is what one submission left behind. */
const common: readonly Column[] = [
  { title: 'No.', share: 0.5, needs: [], tell: (_values, number) => String(number) },
  plain('No. berkas', 'fileNumber', 1.3),
  plain('Kode klasifikasi', 'classification', 1.1),
  plain('Uraian informasi berkas', 'description', 2.2),
  { title: 'Kurun waktu', needs: ['createdOn'], tell: ([value]) => String(value).slice(0, 4), share: 0.7 },
  { title: 'Jumlah', needs: ['quantity'], tell: ([value]) => String(value ?? 1), share: 0.7 },
  plain('No. item', 'itemNumber', 0.6),
  plain('Uraian item arsip', 'number', 1.6),
  day('Tanggal', 'createdOn'),
  named('Tingkat perkembangan', 'copy', copies),
  named('Keterangan', 'security', securities),
]

const places: readonly Column[] = (['BOX', 'RACK', 'FOLDER'] as const).map((kind) => ({
  title: { BOX: 'No. boks', RACK: 'No. rak', FOLDER: 'No. folder' }[kind],
  share: 0.7,
  needs: pathsOfPlace,
  tell: (values) => codeOfKind(values, kind),
}))

/** What a list of inactive records says beyond that. */
const further: readonly Column[] = [
  day('Jangka simpan aktif', 'activeUntil'),
  day('Jangka simpan inaktif', 'inactiveUntil'),
  named('Nasib akhir', 'fate', fates),
  ...places,
  named('Media simpan', 'medium', media),
  named('Kondisi fisik', 'condition', conditions),
  { title: 'Lokasi', needs: pathsOfPlace, tell: wayTo, share: 1.3 },
]

const yesterday = (today: string): string =>
  new Date(Date.parse(`${today}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)

/** The lists of active and of inactive records in the columns the rules on records in use prescribe. */
export const officialLists = [
  {
    name: 'ARCHIVE_ACTIVE',
    list: 'archiveRecords',
    title: ['DAFTAR ARSIP AKTIF'],
    columns: common,
    narrow: (today: string) => ({ state: ['KEPT'], activeUntil: { from: today } }),
  },
  {
    name: 'ARCHIVE_INACTIVE',
    list: 'archiveRecords',
    title: ['DAFTAR ARSIP INAKTIF'],
    columns: [...common, ...further],
    narrow: (today: string) => ({ state: ['KEPT'], activeUntil: { to: yesterday(today) } }),
  },
] as const
