import type { Letter } from '../../../api/src/documents/letter/letter.ts'
import { common, head } from './agency.ts'

/** A certificate for a civil organization with its board. */
export const organization: Letter = {
  ...common,
  number: '200.1.4/0017/BKBP/2026',
  heading: { form: 'TITLED', title: 'Surat Keterangan Melapor Organisasi Kemasyarakatan' },
  legalBasis: ['Peraturan Menteri Dalam Negeri Nomor 57 Tahun 2017.'],
  considerations: [],
  opening: 'Menerangkan bahwa organisasi kemasyarakatan di bawah ini telah melaporkan keberadaannya:',
  data: [
    { label: 'Nama organisasi', value: 'Perkumpulan Pemuda Contoh Purwakarta' },
    { label: 'Nomor register', value: 'ORM-PWK-2026-0017' },
    { label: 'Pengesahan badan hukum', value: 'AHU-0001234.AH.01.07.Tahun 2024' },
    {
      caption: 'Pengurus',
      columns: [{ title: 'Jabatan' }, { title: 'Nama', share: 2 }],
      rows: [
        ['Ketua', 'Asep Saepudin'],
        ['Sekretaris', 'Euis Komariah'],
        ['Bendahara', 'Tatang Sutarman'],
      ],
    },
  ],
  provisions: [
    'Melaporkan setiap perubahan pengurus dan alamat sekretariat.',
    'Menyampaikan laporan kegiatan secara berkala.',
  ],
  validity: 'Surat keterangan ini berlaku sampai dengan 31 Desember 2029.',
  closing: 'Demikian surat keterangan ini dibuat untuk dipergunakan sebagaimana mestinya.',
  signatory: { ...head, capacity: 'PLH' },
  copies: [],
}

/** A receipt for a political party. */
export const party: Letter = {
  ...organization,
  number: '200.1.5/0008/BKBP/2026',
  heading: { form: 'TITLED', title: 'Tanda Terima Pelaporan Partai Politik' },
  legalBasis: [
    'Undang-Undang Nomor 2 Tahun 2011 tentang Perubahan atas Undang-Undang Nomor 2 Tahun 2008 tentang Partai Politik.',
  ],
  opening: 'Telah diterima laporan kepengurusan partai politik:',
  data: [
    { label: 'Nama partai', value: 'Partai Contoh Indonesia' },
    { label: 'Keputusan pengurus pusat', value: 'SK-123/DPP-PCI/II/2026 tanggal 3 Februari 2026' },
  ],
}

/** A candidate's certificate, not marked as a sample. */
export const paskibra: Letter = {
  ...organization,
  number: '200.1.2/0061/BKBP/2026',
  heading: { form: 'TITLED', title: 'Surat Keterangan Peserta Seleksi Paskibraka' },
  legalBasis: [],
  opening: 'Menerangkan bahwa peserta di bawah ini terdaftar dalam seleksi tingkat Kabupaten Purwakarta:',
  data: [
    { label: 'Nomor peserta', value: 'PWK-2027-0061' },
    { label: 'Nama', value: 'Siti Nurhaliza Putri' },
    { label: 'Sekolah', value: 'SMA Negeri 1 Purwakarta' },
  ],
  provisions: [],
  demo: false,
  footer: 'Dokumen ini ditandatangani secara elektronik.',
}
