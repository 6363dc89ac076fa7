import type { RequirementSeed } from '../../catalogue/service-type.ts'

/** The papers of a Paskibraka candidate, as first seeded. */
export const paskibraRequirements: readonly RequirementSeed[] = [
  {
    key: 'photo',
    title: { id: 'Pas foto 4×6 latar merah', en: 'Photograph 4×6, red background' },
    formats: ['JPEG', 'PNG'],
    maxBytes: 1_000_000,
  },
  { key: 'familyCard', title: { id: 'Kartu Keluarga', en: 'Family card' } },
  {
    key: 'principalPermission',
    title: { id: 'Surat izin kepala sekolah', en: 'Permission of the head of school' },
  },
  {
    key: 'parentPermission',
    title: { id: 'Surat izin orang tua atau wali', en: 'Permission of a parent or guardian' },
    help: { id: 'Ditandatangani orang tua atau wali.', en: 'Signed by the parent or guardian.' },
  },
  {
    key: 'obedienceStatement',
    title: { id: 'Surat pernyataan kesediaan mematuhi peraturan', en: 'Statement to follow the rules' },
  },
  {
    key: 'schoolReport',
    title: { id: 'Halaman rapor kelas X semester 1', en: 'School report, grade 10, first semester' },
  },
  {
    key: 'healthStatement',
    title: { id: 'Surat keterangan sehat', en: 'Statement of health' },
    help: { id: 'Dari puskesmas atau rumah sakit pemerintah.', en: 'Of a public health centre or hospital.' },
  },
  {
    key: 'certificates',
    title: { id: 'Sertifikat prestasi', en: 'Certificates of achievement' },
    required: false,
    formats: ['PDF'],
  },
]
