import type { RequirementSeed } from '../../catalogue/service-type.ts'

/** The papers of a research permit, as first seeded. */
export const researchRequirements: readonly RequirementSeed[] = [
  {
    key: 'applicationLetter',
    title: { id: 'Surat permohonan', en: 'Application letter' },
    help: {
      id: 'Dari pimpinan institusi, berkop, bernomor dan ditandatangani. Perseorangan: surat sendiri yang diketahui lurah atau kepala desa.',
      en: 'From the head of the institution, numbered and signed. Individuals: your own letter, endorsed by the village head.',
    },
  },
  {
    key: 'proposal',
    title: { id: 'Proposal kegiatan', en: 'Proposal' },
    help: {
      id: 'Berbahasa Indonesia; bila ada pembimbing, yang sudah disetujui pembimbing.',
      en: 'In Indonesian; approved by the supervisor if there is one.',
    },
    formats: ['PDF'],
  },
  {
    key: 'identityCard',
    title: { id: 'KTP pemohon', en: 'Identity card of the applicant' },
    help: { id: 'Untuk kelompok cukup KTP ketua.', en: 'For a group, that of its leader is enough.' },
  },
  {
    key: 'photo',
    title: { id: 'Pas foto 4×6', en: 'Photograph 4×6' },
    help: { id: 'Untuk kelompok cukup foto ketua.', en: 'For a group, that of its leader is enough.' },
    formats: ['JPEG', 'PNG'],
    maxBytes: 1_000_000,
  },
  {
    key: 'obedienceStatement',
    title: { id: 'Surat pernyataan taat hukum', en: 'Statement to obey the law' },
    help: { id: 'Bermeterai Rp10.000 dan ditandatangani.', en: 'With a Rp10.000 duty stamp, signed.' },
    formats: ['PDF'],
  },
  {
    key: 'validityStatement',
    title: { id: 'Surat pernyataan keabsahan dokumen', en: 'Statement that the papers are genuine' },
    formats: ['PDF'],
  },
  {
    key: 'studentCard',
    title: { id: 'Kartu tanda mahasiswa', en: 'Student card' },
    required: false,
    when: { question: 'applicantType', in: ['STUDENT'] },
  },
  {
    key: 'companyDecree',
    title: { id: 'Pengesahan badan hukum', en: 'Legalization of the company' },
    when: { question: 'applicantType', in: ['COMPANY'] },
    formats: ['PDF'],
  },
  {
    key: 'organizationDecree',
    title: { id: 'SKT atau pengesahan badan hukum ormas', en: 'Registration or legalization of the organization' },
    when: { question: 'applicantType', in: ['CIVIL_ORGANIZATION'] },
    formats: ['PDF'],
  },
  {
    key: 'provincialLetter',
    title: { id: 'Surat dari provinsi atau Kementerian Dalam Negeri', en: 'Letter of the province or the ministry' },
    help: {
      id: 'Bila kegiatan meliputi lebih dari satu kabupaten atau provinsi.',
      en: 'If the study covers more than one regency or province.',
    },
    required: false,
  },
  {
    key: 'progressReport',
    title: { id: 'Laporan kemajuan', en: 'Progress report' },
    when: { question: 'requestType', in: ['EXTENSION'] },
    formats: ['PDF'],
  },
]
