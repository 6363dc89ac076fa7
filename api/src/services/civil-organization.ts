import { Entity } from '@mikro-orm/decorators/legacy'
import { InputType, ObjectType } from 'type-graphql'
import { Ask } from '../catalogue/ask.ts'
import type { Condition } from '../catalogue/condition.ts'
import { choice, manyChoices, yesNo } from '../catalogue/questions/choice.ts'
import { date } from '../catalogue/questions/date.ts'
import { group } from '../catalogue/questions/group.ts'
import { wholeNumber } from '../catalogue/questions/number.ts'
import { longText, text } from '../catalogue/questions/text.ts'
import { ServiceType } from '../catalogue/service-type.ts'
import { Answers } from '../submissions/answers.ts'
import { earliestOf, monthsLater } from './calendar-days.ts'
import { officeStatus } from './choices/office-status.ts'
import { organizationFaults, organizationWarnings } from './civil-organization/checks.ts'
import {
  deedKind,
  organizationField,
  organizationForm,
  organizationFunding,
  organizationReport,
  organizationScope,
  organizationStatus,
  organizationTrait,
} from './civil-organization/choices.ts'
import { organizationLegalBasis } from './civil-organization/legal-basis.ts'
import { organizationLetters } from './civil-organization/letter.ts'
import { OrganizationOfficer } from './civil-organization/organization-officer.ts'
import { isPresence, showsItself } from './civil-organization/report-kinds.ts'
import { organizationRequirements } from './civil-organization/requirements.ts'
import { AskAddress, AskEmail, AskOfficePhone, AskVillage } from './questions/contact.ts'
import { AskBankAccount, AskBankName, AskPostalCode, AskTaxNumber } from './questions/organization.ts'

const activity: Condition = { question: 'reportType', in: ['ACTIVITY'] }
const dissolution: Condition = { question: 'reportType', in: ['DISSOLUTION'] }
const legalEntity: Condition = { question: 'legalStatus', in: ['LEGAL_ENTITY'] }
const registered: Condition = { question: 'legalStatus', in: ['REGISTERED'] }

/** Until when the report of presence counts: the end of the term or the registration, at most five years. */
const validUntil = (answers: CivilOrganization, issuedOn: string): string | undefined =>
  isPresence(answers)
    ? earliestOf(
        answers.termUntil,
        answers.legalStatus === 'REGISTERED' ? answers.registrationUntil : undefined,
        monthsLater(issuedOn, 60),
      )
    : undefined

/** Reports of civil organizations (pelaporan organisasi kemasyarakatan). */
@ServiceType<CivilOrganization>({
  kind: 'CIVIL_ORGANIZATION',
  code: 'ORM',
  title: { id: 'Pelaporan Organisasi Kemasyarakatan', en: 'Civil Organization Report' },
  summary: {
    id: 'Ormas melaporkan keberadaan, perubahan, kegiatan atau pembubarannya.',
    en: 'Civil organizations report their presence, changes, activities or dissolution.',
  },
  legalBasis: organizationLegalBasis,
  notHere: [
    {
      id: 'SKT diterbitkan Menteri Dalam Negeri. LIKE-U hanya memeriksa berkasnya.',
      en: 'Registration (SKT) is granted by the Minister of Home Affairs. LIKE-U only checks the file.',
    },
    {
      id: 'Ormas berbadan hukum tidak memerlukan SKT; badan hukum disahkan Kementerian Hukum.',
      en: 'Legal entities need no registration; legal personality is granted by the Ministry of Law.',
    },
  ],
  pages: [
    { key: 'report', title: { id: 'Laporan', en: 'Report' } },
    { key: 'identity', title: { id: 'Organisasi', en: 'Organization' }, when: showsItself },
    { key: 'legality', title: { id: 'Legalitas', en: 'Legal standing' }, when: showsItself },
    { key: 'secretariat', title: { id: 'Sekretariat', en: 'Secretariat' }, when: showsItself },
    { key: 'management', title: { id: 'Kepengurusan', en: 'Management' }, when: showsItself },
    { key: 'activity', title: { id: 'Kegiatan', en: 'Activity' }, when: activity },
    { key: 'dissolution', title: { id: 'Pembubaran', en: 'Dissolution' }, when: dissolution },
  ],
  requirements: organizationRequirements,
  standard: {
    division: 'ORMAS',
    workingDays: 7,
    // UU 17/2013 Pasal 17 gives fifteen working days, which are three weeks.
    correctionDays: 21,
    cost: 0,
    product: { id: 'Surat Keterangan Melapor', en: 'Statement of having reported' },
    classification: '200.1.4',
    register: 'ORMAS',
    numberPattern: '{classification}/{sequence}/{unit}/{year}',
    retention: { active: 2, inactive: 5, fate: 'REVIEW' },
  },
  subject: ({ name, reportType }) =>
    `${name} – ${organizationReport.labels[reportType as keyof typeof organizationReport.labels]?.id ?? ''}`,
  sameness: ({ reportType, name, deedNumber, deedDate, notaryName, activityDate }) =>
    reportType === 'ACTIVITY'
      ? [`activity:${name?.toLowerCase()}:${activityDate}`]
      : [
          `organization:${name?.toLowerCase()}`,
          ...(deedNumber ? [`deed:${deedNumber}:${deedDate}:${notaryName?.toLowerCase()}`] : []),
        ],
  faults: organizationFaults,
  warnings: organizationWarnings,
  holder: ({ name }) => name ?? '',
  validUntil,
  letters: organizationLetters,
  followUp: [{ kind: 'RENEWAL', due: validUntil }],
})
@ObjectType('CivilOrganizationAnswers', { description: 'Answers of a civil organization about itself.' })
@InputType('CivilOrganizationInput', { description: 'Answers of a civil organization about itself.' })
@Entity({ tableName: 'civil_organization_answers' })
export class CivilOrganization extends Answers {
  @Ask(choice(organizationReport), {
    page: 'report',
    label: { id: 'Apa yang dilaporkan?', en: 'What is reported?' },
    sharing: 'STATISTICS',
  })
  reportType?: string | null

  @Ask(text(200), {
    page: 'report',
    label: { id: 'Nama organisasi', en: 'Name of the organization' },
    help: { id: 'Lengkap, seperti di akta.', en: 'In full, as in the deed.' },
    sharing: 'AGENCIES',
    printed: true,
  })
  name?: string | null

  @Ask(text(40), { page: 'identity', label: { id: 'Singkatan', en: 'Abbreviation' }, required: false, printed: true })
  abbreviation?: string | null

  @Ask(choice(organizationForm), {
    page: 'identity',
    label: { id: 'Bentuk', en: 'Form' },
    sharing: 'STATISTICS',
    printed: true,
  })
  form?: string | null

  @Ask(choice(organizationField), {
    page: 'identity',
    label: { id: 'Bidang kegiatan', en: 'Field' },
    sharing: 'STATISTICS',
    printed: true,
  })
  field?: string | null

  @Ask(choice(organizationTrait), {
    page: 'identity',
    label: { id: 'Ciri khusus', en: 'Trait' },
    required: false,
    sharing: 'STATISTICS',
  })
  trait?: string | null

  @Ask(text(150), { page: 'identity', label: { id: 'Asas', en: 'Founding principle' }, example: 'Pancasila' })
  principle?: string | null

  @Ask(longText(1000), { page: 'identity', label: { id: 'Tujuan', en: 'Goals' } })
  goals?: string | null

  @Ask(text(100), { page: 'identity', label: { id: 'Tempat pendirian', en: 'Place of founding' } })
  foundedIn?: string | null

  @Ask(date({ to: 'today' }), { page: 'identity', label: { id: 'Tanggal pendirian', en: 'Day of founding' } })
  foundedOn?: string | null

  @Ask(choice(organizationScope), { page: 'identity', label: { id: 'Lingkup', en: 'Scope' }, sharing: 'STATISTICS' })
  scope?: string | null

  @Ask(text(200), { page: 'identity', label: { id: 'Induk organisasi', en: 'Parent organization' }, required: false })
  parentOrganization?: string | null

  @Ask(wholeNumber(0, 10_000_000), {
    page: 'identity',
    label: { id: 'Jumlah anggota', en: 'Members' },
    required: false,
    sharing: 'STATISTICS',
  })
  memberCount?: number | null

  @Ask(wholeNumber(0, 10_000), { page: 'identity', label: { id: 'Jumlah cabang', en: 'Branches' }, required: false })
  branchCount?: number | null

  @Ask(manyChoices(organizationFunding), {
    page: 'identity',
    label: { id: 'Sumber keuangan', en: 'Sources of money' },
    required: false,
  })
  funding?: string[] | null

  @Ask(choice(deedKind), { page: 'legality', label: { id: 'Jenis akta', en: 'Kind of deed' } })
  deedKind?: string | null

  @Ask(text(40), { page: 'legality', label: { id: 'Nomor akta notaris', en: 'Number of the deed' }, printed: true })
  deedNumber?: string | null

  @Ask(date({ to: 'today' }), {
    page: 'legality',
    label: { id: 'Tanggal akta notaris', en: 'Date of the deed' },
    printed: true,
  })
  deedDate?: string | null

  @Ask(text(120), { page: 'legality', label: { id: 'Nama notaris', en: 'Notary' } })
  notaryName?: string | null

  @Ask(choice(organizationStatus), {
    page: 'legality',
    label: { id: 'Status', en: 'Standing' },
    sharing: 'STATISTICS',
    printed: true,
  })
  legalStatus?: string | null

  @Ask(text(80), {
    page: 'legality',
    label: { id: 'Nomor pengesahan (AHU)', en: 'Number of the legalization (AHU)' },
    example: 'AHU-0001234.AH.01.07.Tahun 2024',
    when: legalEntity,
    sharing: 'AGENCIES',
    printed: true,
  })
  decreeNumber?: string | null

  @Ask(date({ to: 'today' }), {
    page: 'legality',
    label: { id: 'Tanggal pengesahan', en: 'Date of the legalization' },
    when: legalEntity,
    printed: true,
  })
  decreeDate?: string | null

  @Ask(text(80), {
    page: 'legality',
    label: { id: 'Nomor SKT Kementerian Dalam Negeri', en: 'Number of the registration (SKT)' },
    when: registered,
    sharing: 'AGENCIES',
    printed: true,
  })
  registrationNumber?: string | null

  @Ask(date({ to: 'today' }), {
    page: 'legality',
    label: { id: 'Tanggal SKT', en: 'Date of the registration' },
    when: registered,
    printed: true,
  })
  registrationDate?: string | null

  @Ask(date(), {
    page: 'legality',
    label: { id: 'SKT berlaku sampai', en: 'Registration valid until' },
    when: registered,
    printed: true,
  })
  registrationUntil?: string | null

  @AskTaxNumber({ page: 'legality', label: { id: 'NPWP ormas', en: 'Tax number of the organization' } })
  taxNumber?: string | null

  @AskBankName({ page: 'legality', required: false })
  bankName?: string | null

  @AskBankAccount({ page: 'legality', required: false })
  bankAccount?: string | null

  @AskAddress({
    page: 'secretariat',
    label: { id: 'Alamat sekretariat', en: 'Address of the secretariat' },
    help: { id: 'Jalan, nomor, RT/RW.', en: 'Street, number, RT/RW.' },
    personal: 'NONE',
    sharing: 'AGENCIES',
    printed: true,
  })
  address?: string | null

  @AskVillage({ page: 'secretariat', sharing: 'STATISTICS', printed: true })
  village?: string | null

  @AskPostalCode({ page: 'secretariat' })
  postalCode?: string | null

  @AskOfficePhone({ page: 'secretariat' })
  phone?: string | null

  @AskEmail({ page: 'secretariat', personal: 'NONE' })
  email?: string | null

  @Ask(text(150), { page: 'secretariat', label: { id: 'Media sosial', en: 'Social media' }, required: false })
  socialMedia?: string | null

  @Ask(text(40), {
    page: 'secretariat',
    label: { id: 'Koordinat', en: 'Coordinates' },
    example: '-6.5569, 107.4433',
    required: false,
  })
  coordinates?: string | null

  @Ask(choice(officeStatus), { page: 'secretariat', label: { id: 'Status kantor', en: 'Status of the office' } })
  officeStatus?: string | null

  @Ask(text(80), {
    page: 'management',
    label: { id: 'Nomor SK kepengurusan daerah', en: 'Number of the decree on the local management' },
    printed: true,
  })
  managementNumber?: string | null

  @Ask(date({ to: 'today' }), {
    page: 'management',
    label: { id: 'Tanggal SK kepengurusan', en: 'Date of the decree' },
    printed: true,
  })
  managementDate?: string | null

  @Ask(date(), { page: 'management', label: { id: 'Masa bakti mulai', en: 'Term from' }, printed: true })
  termFrom?: string | null

  @Ask(date(), { page: 'management', label: { id: 'Masa bakti sampai', en: 'Term until' }, printed: true })
  termUntil?: string | null

  @Ask(group(() => OrganizationOfficer, { min: 3, max: 100 }), {
    page: 'management',
    label: { id: 'Pengurus', en: 'Officers' },
    help: {
      id: 'Ketua, sekretaris dan bendahara; juga pendiri, pembina dan penasihat bila ada.',
      en: 'Chair, secretary and treasurer; also founders, patrons and advisers, if any.',
    },
    personal: 'GENERAL',
  })
  officers?: OrganizationOfficer[]

  @Ask(yesNo(), {
    page: 'management',
    label: { id: 'Ada pejabat atau tokoh yang dicantumkan?', en: 'Are officials or public figures named?' },
  })
  namesOfficials?: boolean | null

  @Ask(text(200), { page: 'activity', label: { id: 'Nama kegiatan', en: 'Activity' }, printed: true })
  activityTitle?: string | null

  @Ask(date({ to: 'today' }), { page: 'activity', label: { id: 'Tanggal kegiatan', en: 'Day' }, printed: true })
  activityDate?: string | null

  @Ask(text(150), { page: 'activity', label: { id: 'Tempat kegiatan', en: 'Place' }, printed: true })
  activityPlace?: string | null

  @Ask(longText(2000), { page: 'activity', label: { id: 'Ringkasan kegiatan', en: 'Summary' } })
  activitySummary?: string | null

  @Ask(date({ to: 'today' }), {
    page: 'dissolution',
    label: { id: 'Tanggal pembubaran', en: 'Day of dissolution' },
    printed: true,
  })
  dissolvedOn?: string | null

  @Ask(longText(1000), { page: 'dissolution', label: { id: 'Alasan pembubaran', en: 'Reason' } })
  dissolutionReason?: string | null
}
