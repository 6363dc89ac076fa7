import type { Condition } from '../../catalogue/condition.ts'
import type { RequirementSeed } from '../../catalogue/service-type.ts'

const report = (...kinds: string[]): Condition => ({ question: 'reportType', in: kinds })
const management = report('MANAGEMENT')
const application = report('AID_APPLICATION')
const account = report('AID_ACCOUNT')
const education = report('POLITICAL_EDUCATION')

/** The papers of a party's reports; those for aid are the list of Permendagri 36/2018 Pasal 15 ayat (3). */
export const partyRequirements: readonly RequirementSeed[] = [
  {
    key: 'coverLetter',
    title: { id: 'Surat permohonan atau pengantar', en: 'Letter of application' },
    help: {
      id: 'Berkop dan dicap, ditandatangani ketua dan sekretaris. Bantuan keuangan: ditujukan kepada Bupati.',
      en: 'On letterhead, stamped, signed by chair and secretary. Financial aid: to the regent.',
    },
    formats: ['PDF'],
  },
  {
    key: 'boardDecree',
    title: { id: 'SK DPP tentang kepengurusan kabupaten', en: 'Decree of the national board on the local management' },
    help: { id: 'Yang telah dilegalisasi.', en: 'Certified.' },
    when: report('MANAGEMENT', 'AID_APPLICATION'),
    formats: ['PDF'],
  },
  {
    key: 'taxCard',
    title: { id: 'NPWP partai', en: 'Tax card of the party' },
    when: report('MANAGEMENT', 'AID_APPLICATION'),
  },
  {
    key: 'ministerDecree',
    title: { id: 'SK badan hukum partai', en: 'Decree of the party’s legal personality' },
    when: management,
    formats: ['PDF'],
  },
  { key: 'statutes', title: { id: 'AD/ART', en: 'Statutes and by-laws' }, when: management, formats: ['PDF'] },
  { key: 'domicile', title: { id: 'Surat keterangan domisili', en: 'Statement of domicile' }, when: management },
  {
    key: 'officePapers',
    title: { id: 'Bukti status kantor dan foto kantor', en: 'Proof of the office’s status, with photographs' },
    when: management,
    formats: ['PDF'],
  },
  {
    key: 'officersPapers',
    title: {
      id: 'Biodata, KTP dan pas foto ketua, sekretaris dan bendahara',
      en: 'Particulars, identity cards and photographs of chair, secretary and treasurer',
    },
    when: management,
    formats: ['PDF'],
  },
  {
    key: 'managementList',
    title: { id: 'Susunan pengurus lengkap', en: 'Full list of the management' },
    when: management,
    formats: ['PDF'],
  },
  {
    key: 'votesStatement',
    title: {
      id: 'Keterangan autentikasi kursi dan suara, dilegalisasi KPU',
      en: 'Authenticated statement of seats and votes, certified by the election commission',
    },
    when: application,
    formats: ['PDF'],
  },
  {
    key: 'bankStatement',
    title: {
      id: 'Rekening kas umum partai dan keterangan bank',
      en: 'Bank account of the party, with the bank’s statement',
    },
    when: application,
    formats: ['PDF'],
  },
  {
    key: 'spendingPlan',
    title: { id: 'Rencana penggunaan', en: 'Spending plan' },
    help: { id: 'Pendidikan politik diprioritaskan.', en: 'Political education comes first.' },
    when: application,
    formats: ['PDF'],
  },
  {
    key: 'auditedAccount',
    title: {
      id: 'Laporan realisasi tahun sebelumnya yang telah diperiksa BPK',
      en: 'Account of the year before, audited by BPK',
    },
    when: application,
    formats: ['PDF'],
  },
  {
    key: 'responsibilityStatement',
    title: {
      id: 'Surat pernyataan tanggung jawab formal dan material, bermeterai',
      en: 'Statement of formal and material responsibility, with duty stamp',
    },
    when: application,
    formats: ['PDF'],
  },
  {
    key: 'account',
    title: { id: 'Laporan pertanggungjawaban', en: 'Account' },
    help: {
      id: 'Rekapitulasi penerimaan dan belanja, rincian tiap kegiatan, dan rekapitulasi barang dan jasa.',
      en: 'Receipts and spending, details of each activity, goods and services.',
    },
    when: account,
    formats: ['PDF'],
    maxBytes: 20_000_000,
  },
  {
    key: 'auditorReceipt',
    title: { id: 'Tanda terima BPK', en: 'Receipt of BPK' },
    when: account,
    required: false,
    formats: ['PDF'],
  },
  {
    key: 'educationReport',
    title: { id: 'Laporan kegiatan pendidikan politik', en: 'Report on political education' },
    when: education,
    formats: ['PDF'],
  },
]
