import type { Letter } from '../../../api/src/documents/letter/letter.ts'

/** What all letters of a made-up agency share. */
export const common = {
  letterhead: {
    agency: ['Pemerintah Daerah Kabupaten Purwakarta', 'Badan Kesatuan Bangsa dan Politik'],
    address: 'Jalan Contoh Nomor 1, Purwakarta 41100',
    phone: '(0264) 000000',
    email: 'kantor@contoh.example',
    web: 'like-u.example',
  },
  place: 'Purwakarta',
  date: '2026-11-20',
  verification: { url: 'https://like-u.example/periksa/8F3K-22QT-7MNA', code: '8F3K-22QT-7MNA' },
  footer: 'CONTOH: ditandatangani dengan sertifikat percobaan, bukan tanda tangan elektronik tersertifikasi.',
  demo: true,
} satisfies Partial<Letter>

/** The head of the agency signs. */
export const head: Letter['signatory'] = {
  capacity: 'SELF',
  position: ['Kepala Badan Kesatuan Bangsa dan Politik'],
  name: 'Drs. H. Suryana Wiratmaja, M.Si.',
  rank: 'Pembina Utama Muda',
  nip: '19690817 199503 1 002',
}

/** The head of a division signs for the head of the agency. */
export const onBehalf: Letter['signatory'] = {
  capacity: 'ON_BEHALF',
  position: ['Kepala Badan Kesatuan Bangsa dan Politik', 'Kepala Bidang Kewaspadaan Nasional dan Penanganan Konflik'],
  name: 'Rina Kartikasari, S.IP., M.A.P.',
  rank: 'Pembina Tingkat I',
  nip: '19780412 200312 2 003',
}
