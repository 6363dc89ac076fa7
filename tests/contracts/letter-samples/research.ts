import type { Letter } from '../../../api/src/documents/letter/letter.ts'
import { common, onBehalf } from './agency.ts'

/** A recommendation for research, addressed to the host. */
export const research: Letter = {
  ...common,
  number: '400.14.5.4/0123/WASNAS/2026',
  heading: {
    form: 'ADDRESSED',
    nature: 'Biasa',
    attachments: '-',
    subject: 'Rekomendasi Izin Penelitian',
    addressee: [
      'Kepala Dinas Pendidikan Kabupaten Purwakarta',
      'c.q. Kepala Bidang Pembinaan Sekolah Menengah Pertama',
      'di Purwakarta',
    ],
  },
  legalBasis: [
    'Peraturan Menteri Dalam Negeri Nomor 3 Tahun 2018 tentang Penerbitan Surat Keterangan Penelitian;',
    'Peraturan Menteri Dalam Negeri Nomor 11 Tahun 2019 tentang Perangkat Daerah yang Melaksanakan Urusan Pemerintahan di Bidang Kesatuan Bangsa dan Politik;',
    'Peraturan Bupati Purwakarta Nomor 63 Tahun 2024.',
  ],
  considerations: [
    'Surat Dekan Fakultas Ilmu Sosial dan Ilmu Politik Universitas Contoh Nusantara Nomor 1021/UN.40/PT.01/2026 tanggal 9 November 2026 perihal Permohonan Izin Penelitian.',
  ],
  opening:
    'Berkenaan dengan hal tersebut, Badan Kesatuan Bangsa dan Politik Kabupaten Purwakarta pada prinsipnya tidak berkeberatan dan memberikan rekomendasi penelitian kepada:',
  data: [
    { label: 'Nama', value: 'Zoë Šćepanović-Ñuñez binti Ångström' },
    { label: 'NIM', value: '2106123456' },
    {
      label: 'Alamat',
      value: 'Kampung Babakan RT 004/RW 011, Desa Campakasari, Kecamatan Campaka, Kabupaten Purwakarta',
    },
    { label: 'Penanggung jawab', value: 'Dr. Wahyu Prasetya, M.Pd.' },
    { label: 'Jumlah peserta', value: '3 (tiga) orang' },
    { label: 'Tenggang waktu', value: '1 Desember 2026 sampai dengan 26 Februari 2027' },
    { label: 'Lokasi', value: 'SMP Negeri 1 Purwakarta\nSMP Negeri 4 Purwakarta' },
    {
      label: 'Judul penelitian',
      value:
        'Hubungan Kegiatan Ekstrakurikuler dengan Wawasan Kebangsaan Siswa Sekolah Menengah Pertama di Kabupaten Purwakarta',
    },
  ],
  provisions: [
    'Menaati peraturan perundang-undangan serta adat istiadat yang berlaku di lokasi penelitian.',
    'Menjaga ketertiban dan berkoordinasi dengan pimpinan instansi setempat sebelum kegiatan dimulai.',
    'Tidak melakukan kegiatan di luar maksud dan lokasi yang disebut dalam surat ini.',
    'Menyampaikan laporan hasil penelitian paling lambat satu minggu setelah kegiatan selesai.',
  ],
  validity: 'Rekomendasi ini berlaku sampai dengan 26 Februari 2027.',
  closing: 'Demikian rekomendasi ini dibuat untuk dipergunakan sebagaimana mestinya.',
  signatory: onBehalf,
  copies: [
    'Bupati Purwakarta (sebagai laporan);',
    'Sekretaris Daerah Kabupaten Purwakarta;',
    'Dekan FISIP Universitas Contoh Nusantara.',
  ],
}
