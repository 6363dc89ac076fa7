import { Entity } from '@mikro-orm/decorators/legacy'
import { InputType, ObjectType } from 'type-graphql'
import { Ask } from '../catalogue/ask.ts'
import type { Condition } from '../catalogue/condition.ts'
import { choice } from '../catalogue/questions/choice.ts'
import { date } from '../catalogue/questions/date.ts'
import { group } from '../catalogue/questions/group.ts'
import { decimal, rupiah, wholeNumber } from '../catalogue/questions/number.ts'
import { longText, text } from '../catalogue/questions/text.ts'
import { ServiceType } from '../catalogue/service-type.ts'
import { Answers } from '../submissions/answers.ts'
import { officeStatus } from './choices/office-status.ts'
import { partyFaults, partyWarnings } from './political-party/checks.ts'
import { partyLevel, partyReport } from './political-party/choices.ts'
import { partyLegalBasis } from './political-party/legal-basis.ts'
import { partyLetters } from './political-party/letter.ts'
import { PartyOfficer } from './political-party/party-officer.ts'
import { partyRequirements } from './political-party/requirements.ts'
import { AskAddress, AskEmail, AskOfficePhone, AskVillage } from './questions/contact.ts'
import { year } from './questions/year.ts'
import { AskBankAccount, AskBankName, AskPostalCode, AskTaxNumber } from './questions/organization.ts'

const report = (kind: string): Condition => ({ question: 'reportType', in: [kind] })

/** The management is valid as long as the national board's decree; other reports do not expire. */
const validUntil = ({ reportType, boardUntil }: PoliticalParty): string | undefined =>
  reportType === 'MANAGEMENT' ? (boardUntil ?? undefined) : undefined

/** What tells one report of a party from its next of the same kind: a year, a day, or nothing for its management. */
const occasionOf = ({ reportType, budgetYear, accountYear, educationDate }: PoliticalParty): string =>
  String(
    { AID_APPLICATION: budgetYear, AID_ACCOUNT: accountYear, POLITICAL_EDUCATION: educationDate }[reportType ?? ''] ??
      '',
  )

/** Reports and applications of political parties (pelaporan partai politik). */
@ServiceType<PoliticalParty>({
  kind: 'POLITICAL_PARTY',
  code: 'PPL',
  title: { id: 'Pelaporan Partai Politik', en: 'Political Party Report' },
  summary: {
    id: 'Partai melaporkan kepengurusan, mengajukan bantuan keuangan dan mempertanggungjawabkannya.',
    en: 'Parties report their management, apply for financial aid and account for it.',
  },
  legalBasis: partyLegalBasis,
  notHere: [
    {
      id: 'Anggota partai didaftarkan partai di SIPOL KPU. Jangan mengunggah daftar anggota atau KTA di sini.',
      en: 'Party members are registered in SIPOL of the election commission. Do not upload member lists here.',
    },
    {
      id: 'Pendirian dan badan hukum partai diurus di Kementerian Hukum.',
      en: 'Founding and legal personality of a party are the business of the Ministry of Law.',
    },
  ],
  pages: [
    { key: 'report', title: { id: 'Laporan', en: 'Report' } },
    { key: 'party', title: { id: 'Partai', en: 'Party' }, when: report('MANAGEMENT') },
    { key: 'management', title: { id: 'Kepengurusan kabupaten', en: 'Local management' }, when: report('MANAGEMENT') },
    { key: 'office', title: { id: 'Kantor', en: 'Office' }, when: report('MANAGEMENT') },
    { key: 'aid', title: { id: 'Bantuan keuangan', en: 'Financial aid' }, when: report('AID_APPLICATION') },
    { key: 'account', title: { id: 'Pertanggungjawaban', en: 'Account' }, when: report('AID_ACCOUNT') },
    {
      key: 'education',
      title: { id: 'Pendidikan politik', en: 'Political education' },
      when: report('POLITICAL_EDUCATION'),
    },
  ],
  requirements: partyRequirements,
  standard: {
    division: 'POLDAGRI',
    workingDays: 5,
    correctionDays: 14,
    cost: 0,
    product: { id: 'Surat Keterangan Pelaporan Partai Politik', en: 'Statement of a party report' },
    classification: '200.1.5',
    register: 'POLDAGRI',
    numberPattern: '{classification}/{sequence}/{unit}/{year}',
    retention: { active: 2, inactive: 5, fate: 'PERMANENT' },
    thresholds: { womenPercent: 30 },
  },
  subject: ({ name, reportType }) =>
    `${name} – ${partyReport.labels[reportType as keyof typeof partyReport.labels]?.id ?? ''}`,
  sameness: (answers) => [`party:${answers.name?.toLowerCase()}:${answers.reportType}:${occasionOf(answers)}`],
  faults: partyFaults,
  warnings: partyWarnings,
  holder: ({ name }) => name ?? '',
  validUntil,
  letters: partyLetters,
  followUp: [{ kind: 'RENEWAL', due: validUntil }],
})
@ObjectType('PoliticalPartyAnswers', { description: 'Answers of a political party about itself and its public aid.' })
@InputType('PoliticalPartyInput', { description: 'Answers of a political party about itself and its public aid.' })
@Entity({ tableName: 'political_party_answers' })
export class PoliticalParty extends Answers {
  @Ask(choice(partyReport), {
    page: 'report',
    label: { id: 'Apa yang dilaporkan atau diajukan?', en: 'What is reported or asked for?' },
    sharing: 'STATISTICS',
  })
  reportType?: string | null

  @Ask(text(150), {
    page: 'report',
    label: { id: 'Nama partai', en: 'Name of the party' },
    sharing: 'AGENCIES',
    printed: true,
  })
  name?: string | null

  @Ask(choice(partyLevel), { page: 'report', label: { id: 'Tingkat kepengurusan', en: 'Board' }, printed: true })
  level?: string | null

  @Ask(text(40), { page: 'party', label: { id: 'Singkatan', en: 'Abbreviation' }, required: false })
  abbreviation?: string | null

  @Ask(wholeNumber(1, 99), { page: 'party', label: { id: 'Nomor urut', en: 'Ballot number' }, required: false })
  ballotNumber?: number | null

  @Ask(date({ to: 'today' }), { page: 'party', label: { id: 'Tanggal berdiri', en: 'Day of founding' } })
  foundedOn?: string | null

  @Ask(text(80), {
    page: 'party',
    label: { id: 'Nomor SK badan hukum', en: 'Number of the decree of legal personality' },
    printed: true,
  })
  decreeNumber?: string | null

  @Ask(date({ to: 'today' }), { page: 'party', label: { id: 'Tanggal SK badan hukum', en: 'Date of the decree' } })
  decreeDate?: string | null

  @AskTaxNumber({ page: 'party', label: { id: 'NPWP partai', en: 'Tax number of the party' } })
  taxNumber?: string | null

  @Ask(text(80), {
    page: 'management',
    label: { id: 'Nomor SK DPP tentang kepengurusan kabupaten', en: 'Number of the national board’s decree' },
    printed: { id: 'SK kepengurusan', en: 'Decree' },
  })
  boardNumber?: string | null

  @Ask(date({ to: 'today' }), {
    page: 'management',
    label: { id: 'Tanggal SK DPP', en: 'Date of the decree' },
    printed: true,
  })
  boardDate?: string | null

  @Ask(date(), { page: 'management', label: { id: 'Berlaku mulai', en: 'Valid from' }, printed: true })
  boardFrom?: string | null

  @Ask(date(), { page: 'management', label: { id: 'Berlaku sampai', en: 'Valid until' }, printed: true })
  boardUntil?: string | null

  @Ask(wholeNumber(3, 500), {
    page: 'management',
    label: { id: 'Jumlah seluruh pengurus', en: 'Size of the management' },
    sharing: 'STATISTICS',
  })
  boardSize?: number | null

  @Ask(wholeNumber(0, 500), {
    page: 'management',
    label: { id: 'Jumlah pengurus perempuan', en: 'Women in the management' },
    sharing: 'STATISTICS',
  })
  boardWomen?: number | null

  @Ask(group(() => PartyOfficer, { min: 3, max: 20 }), {
    page: 'management',
    label: { id: 'Ketua, sekretaris dan bendahara', en: 'Chair, secretary and treasurer' },
    help: { id: 'Jangan mengisi anggota partai.', en: 'Do not give party members.' },
    personal: 'SPECIFIC',
  })
  officers?: PartyOfficer[]

  @AskAddress({
    page: 'office',
    label: { id: 'Alamat kantor', en: 'Address of the office' },
    help: { id: 'Jalan, nomor, RT/RW.', en: 'Street, number, RT/RW.' },
    personal: 'NONE',
    sharing: 'AGENCIES',
    printed: true,
  })
  address?: string | null

  @AskVillage({ page: 'office', sharing: 'STATISTICS', printed: true })
  village?: string | null

  @AskPostalCode({ page: 'office' })
  postalCode?: string | null

  @AskOfficePhone({ page: 'office' })
  phone?: string | null

  @AskEmail({ page: 'office', personal: 'NONE' })
  email?: string | null

  @Ask(text(150), { page: 'office', label: { id: 'Situs web', en: 'Website' }, required: false })
  website?: string | null

  @Ask(choice(officeStatus), { page: 'office', label: { id: 'Status kantor', en: 'Status of the office' } })
  officeStatus?: string | null

  @Ask(year(2024), {
    page: 'aid',
    label: { id: 'Tahun anggaran', en: 'Budget year' },
    sharing: 'STATISTICS',
    printed: true,
  })
  budgetYear?: number | null

  @Ask(year(2019), { page: 'aid', label: { id: 'Tahun pemilu', en: 'Election year' } })
  electionYear?: number | null

  @Ask(wholeNumber(1, 5_000_000), {
    page: 'aid',
    label: { id: 'Suara sah', en: 'Valid votes' },
    sharing: 'STATISTICS',
    printed: true,
  })
  validVotes?: number | null

  @Ask(wholeNumber(1, 100), {
    page: 'aid',
    label: { id: 'Kursi DPRD', en: 'Seats in the regency council' },
    sharing: 'STATISTICS',
    printed: true,
  })
  seats?: number | null

  @Ask(text(150), { page: 'aid', label: { id: 'Daerah pemilihan', en: 'Electoral districts' }, required: false })
  electoralDistricts?: string | null

  @Ask(rupiah(1_000_000), { page: 'aid', label: { id: 'Nilai per suara', en: 'Value per vote' }, printed: true })
  valuePerVote?: string | null

  @Ask(rupiah(), {
    page: 'aid',
    label: { id: 'Nilai yang diajukan', en: 'Amount asked for' },
    help: { id: 'Suara sah dikali nilai per suara.', en: 'Valid votes times the value per vote.' },
    sharing: 'STATISTICS',
    printed: true,
  })
  requestedAmount?: string | null

  @Ask(decimal(0, 100), {
    page: 'aid',
    label: { id: 'Untuk pendidikan politik (%)', en: 'For political education (%)' },
    printed: true,
  })
  educationShare?: number | null

  @Ask(decimal(0, 100), {
    page: 'aid',
    label: { id: 'Untuk operasional sekretariat (%)', en: 'For the secretariat (%)' },
    printed: true,
  })
  secretariatShare?: number | null

  @AskBankName({ page: 'aid' })
  bankName?: string | null

  @AskBankAccount({ page: 'aid', label: { id: 'Nomor rekening kas umum', en: 'Number of the party’s account' } })
  bankAccount?: string | null

  @Ask(text(150), { page: 'aid', label: { id: 'Rekening atas nama', en: 'Account holder' } })
  bankAccountHolder?: string | null

  @Ask(year(2019), { page: 'account', label: { id: 'Tahun anggaran', en: 'Budget year' }, printed: true })
  accountYear?: number | null

  @Ask(rupiah(), { page: 'account', label: { id: 'Nilai yang digunakan', en: 'Amount spent' }, printed: true })
  spentAmount?: string | null

  @Ask(longText(2000), { page: 'account', label: { id: 'Ringkasan penggunaan', en: 'Summary of the spending' } })
  accountSummary?: string | null

  @Ask(text(80), {
    page: 'account',
    label: { id: 'Nomor tanda terima BPK', en: 'Number of the receipt of BPK' },
    required: false,
    printed: true,
  })
  auditReceiptNumber?: string | null

  @Ask(date({ to: 'today' }), {
    page: 'account',
    label: { id: 'Tanggal tanda terima BPK', en: 'Date of the receipt' },
    required: false,
  })
  auditReceiptDate?: string | null

  @Ask(text(80), {
    page: 'account',
    label: { id: 'Nomor LHP BPK', en: 'Number of the audit report' },
    required: false,
    printed: true,
  })
  auditReportNumber?: string | null

  @Ask(text(200), { page: 'education', label: { id: 'Nama kegiatan', en: 'Activity' }, printed: true })
  educationTitle?: string | null

  @Ask(date({ to: 'today' }), { page: 'education', label: { id: 'Tanggal kegiatan', en: 'Day' }, printed: true })
  educationDate?: string | null

  @Ask(text(150), { page: 'education', label: { id: 'Tempat', en: 'Place' }, printed: true })
  educationPlace?: string | null

  @Ask(wholeNumber(1, 100_000), {
    page: 'education',
    label: { id: 'Jumlah peserta', en: 'Participants' },
    printed: true,
  })
  educationParticipants?: number | null

  @Ask(longText(2000), { page: 'education', label: { id: 'Ringkasan', en: 'Summary' } })
  educationSummary?: string | null
}
