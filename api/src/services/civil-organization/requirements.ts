import type { Condition } from '../../catalogue/condition.ts'
import type { RequirementSeed } from '../../catalogue/service-type.ts'
import { showsItself } from './report-kinds.ts'

const registration: Condition = { question: 'reportType', in: ['REGISTRATION'] }
const status = (kind: string): Condition => ({ all: [showsItself, { question: 'legalStatus', in: [kind] }] })

/** The papers of a civil organization's reports, as first seeded. */
export const organizationRequirements: readonly RequirementSeed[] = [
  {
    key: 'applicationLetter',
    title: { id: 'Surat permohonan atau pemberitahuan', en: 'Letter of application or notice' },
    help: {
      id: 'Ditujukan kepada Bupati c.q. Kepala Bakesbangpol, ditandatangani ketua dan sekretaris.',
      en: 'To the regent, attention of the head of the agency, signed by chair and secretary.',
    },
    formats: ['PDF'],
  },
  {
    key: 'legalDecree',
    title: { id: 'SK pengesahan badan hukum (AHU)', en: 'Decree of legal personality (AHU)' },
    when: status('LEGAL_ENTITY'),
    formats: ['PDF'],
  },
  {
    key: 'registrationCertificate',
    title: { id: 'SKT Kementerian Dalam Negeri yang masih berlaku', en: 'Valid registration of the ministry (SKT)' },
    when: status('REGISTERED'),
    formats: ['PDF'],
  },
  { key: 'deed', title: { id: 'Akta notaris', en: 'Notarial deed' }, when: showsItself, formats: ['PDF'] },
  { key: 'statutes', title: { id: 'AD/ART', en: 'Statutes and by-laws' }, when: showsItself, formats: ['PDF'] },
  { key: 'programme', title: { id: 'Program kerja', en: 'Work programme' }, when: showsItself, formats: ['PDF'] },
  {
    key: 'managementDecree',
    title: { id: 'SK kepengurusan daerah', en: 'Decree on the local management' },
    when: showsItself,
    formats: ['PDF'],
  },
  {
    key: 'officersPapers',
    title: {
      id: 'Biodata, KTP dan pas foto 4×6 ketua, sekretaris dan bendahara',
      en: 'Particulars, identity cards and photographs of chair, secretary and treasurer',
    },
    help: { id: 'Satukan dalam satu PDF.', en: 'Combine them in one PDF.' },
    when: showsItself,
    formats: ['PDF'],
  },
  { key: 'taxCard', title: { id: 'NPWP ormas', en: 'Tax card of the organization' }, when: showsItself },
  {
    key: 'domicile',
    title: { id: 'Surat keterangan domisili', en: 'Statement of domicile' },
    help: { id: 'Dari lurah atau kepala desa.', en: 'Of the village head.' },
    when: showsItself,
  },
  {
    key: 'officePapers',
    title: { id: 'Bukti kepemilikan, sewa atau pinjam kantor', en: 'Proof of ownership, lease or loan of the office' },
    when: showsItself,
    formats: ['PDF'],
  },
  {
    key: 'officePhotos',
    title: { id: 'Foto kantor dan papan nama', en: 'Photographs of office and name board' },
    when: showsItself,
  },
  {
    key: 'emblem',
    title: { id: 'Lambang, bendera atau atribut', en: 'Emblem, flag or insignia' },
    when: showsItself,
    formats: ['PNG', 'JPEG'],
  },
  {
    key: 'statement',
    title: { id: 'Surat pernyataan bermeterai Rp10.000', en: 'Statement with a Rp10.000 duty stamp' },
    help: {
      id: 'Tidak berafiliasi dengan partai politik, tidak ada sengketa kepengurusan, nama dan lambang bukan milik pihak lain atau pemerintah, dan sanggup melaporkan kegiatan.',
      en: 'No party affiliation, no dispute about the management, name and emblem of nobody else and not of the state, and readiness to report activities.',
    },
    when: showsItself,
    formats: ['PDF'],
  },
  {
    key: 'officialsConsent',
    title: {
      id: 'Persetujuan pejabat atau tokoh yang dicantumkan',
      en: 'Consent of officials or public figures named',
    },
    when: { all: [showsItself, { question: 'namesOfficials', in: [true] }] },
    formats: ['PDF'],
  },
  {
    key: 'agencyRecommendation',
    title: { id: 'Rekomendasi kementerian atau perangkat daerah teknis', en: 'Recommendation of the technical agency' },
    help: { id: 'Bila bidangnya mensyaratkan.', en: 'If the field demands it.' },
    when: showsItself,
    required: false,
    formats: ['PDF'],
  },
  {
    key: 'registrationForm',
    title: { id: 'Formulir data ormas', en: 'Form with the data of the organization' },
    when: registration,
    formats: ['PDF'],
  },
  {
    key: 'activityReport',
    title: { id: 'Laporan kegiatan', en: 'Activity report' },
    when: { question: 'reportType', in: ['ACTIVITY'] },
    formats: ['PDF'],
  },
  {
    key: 'activityPhotos',
    title: { id: 'Foto kegiatan', en: 'Photographs of the activity' },
    when: { question: 'reportType', in: ['ACTIVITY'] },
    required: false,
  },
  {
    key: 'dissolutionDecision',
    title: { id: 'Keputusan pembubaran', en: 'Decision of dissolution' },
    when: { question: 'reportType', in: ['DISSOLUTION'] },
    formats: ['PDF'],
  },
]
