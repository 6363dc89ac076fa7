import type { Letter } from '../../../api/src/documents/letter/letter.ts'
import { common, head } from './agency.ts'

const workers = Array.from({ length: 30 }, (_, index) => [
  `Pekerja Nomor ${index + 1}${index % 4 === 0 ? ' Alexandrovich Konstantinopolsky-Hernández' : ''}`,
  ['Jepang', 'Korea Selatan', 'Tiongkok'][index % 3] ?? '',
  `TK${7_000_000 + index}`,
  index % 5 === 0 ? 'Penasihat Teknik Perawatan Mesin Produksi' : 'Manajer Produksi',
  `${(index % 27) + 1} Juni 2027`,
])

/** A receipt for thirty foreign workers, over several pages. */
export const foreignWorkers: Letter = {
  ...common,
  number: '200.1.3/0042/BKBP/2026',
  heading: { form: 'TITLED', title: 'Tanda Terima Pelaporan Keberadaan Tenaga Kerja Asing' },
  legalBasis: [
    'Undang-Undang Nomor 6 Tahun 2011 tentang Keimigrasian;',
    'Peraturan Menteri Dalam Negeri Nomor 50 Tahun 2010 tentang Pedoman Pemantauan Tenaga Kerja Asing di Daerah.',
  ],
  considerations: [],
  opening: 'Telah diterima laporan keberadaan tenaga kerja asing dari:',
  data: [
    { label: 'Nama perusahaan', value: 'PT Contoh Manufaktur Indonesia' },
    { label: 'NIB', value: '9120001234567' },
    { label: 'Alamat', value: 'Kawasan Industri Contoh Blok C-12, Kecamatan Bungursari' },
    { label: 'Laman', value: `https://contoh.example/${'profil-perusahaan-'.repeat(8)}akhir` },
    {
      caption: 'Daftar tenaga kerja asing',
      columns: [
        { title: 'Nama', share: 2.2 },
        { title: 'Kewarganegaraan', share: 1.5 },
        { title: 'Nomor paspor', share: 1.3 },
        { title: 'Jabatan', share: 1.8 },
        { title: 'Izin tinggal s.d.', share: 1.3 },
      ],
      rows: workers,
    },
  ],
  provisions: [
    'Melaporkan setiap perubahan alamat, pekerjaan, jangka waktu, serta kepergian sementara atau seterusnya dari daerah.',
    'Tanda terima ini bukan izin tinggal dan bukan izin kerja.',
  ],
  validity: 'Tanda terima ini berlaku sampai dengan 1 Juni 2027.',
  signatory: { ...head, capacity: 'PLT' },
  copies: ['Kepala Dinas Tenaga Kerja dan Transmigrasi Kabupaten Purwakarta.'],
}

/** A certificate for one foreigner. */
export const foreignNational: Letter = {
  ...foreignWorkers,
  number: '200.1.3/0043/BKBP/2026',
  heading: { form: 'TITLED', title: 'Surat Keterangan Pelaporan Keberadaan Orang Asing' },
  opening: 'Kepala Badan Kesatuan Bangsa dan Politik Kabupaten Purwakarta menerangkan bahwa telah dilaporkan:',
  data: [
    { label: 'Nama', value: 'Nguyễn Thị Phương Thảo' },
    { label: 'Tempat, tanggal lahir', value: 'Đà Nẵng, 4 Maret 1994' },
    { label: 'Kewarganegaraan', value: 'Vietnam' },
    { label: 'Nomor paspor', value: 'C1234567' },
    { label: 'Alamat menginap', value: 'Jalan Contoh Nomor 7, Kelurahan Nagri Kaler, Kecamatan Purwakarta' },
    { label: 'Maksud kunjungan', value: 'Penyatuan keluarga' },
  ],
  signatory: head,
}
