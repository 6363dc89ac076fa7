import { Entity } from '@mikro-orm/decorators/legacy'
import { InputType, ObjectType } from 'type-graphql'
import { Ask } from '../catalogue/ask.ts'
import type { Condition } from '../catalogue/condition.ts'
import { choice, yesNo } from '../catalogue/questions/choice.ts'
import { date } from '../catalogue/questions/date.ts'
import { group } from '../catalogue/questions/group.ts'
import { longText, text } from '../catalogue/questions/text.ts'
import { ServiceType } from '../catalogue/service-type.ts'
import { countryName } from '../foundation/countries.ts'
import { Answers } from '../submissions/answers.ts'
import { earliestOf } from './calendar-days.ts'
import { foreignerFaults } from './foreign-national/checks.ts'
import {
  employerKind,
  foreignerCategory,
  foreignerProduct,
  foreignerReport,
  foreignerStayPermit,
  lodgingKind,
  reporterRelation,
} from './foreign-national/choices.ts'
import { Companion } from './foreign-national/companion.ts'
import { foreignerLegalBasis } from './foreign-national/legal-basis.ts'
import { foreignerLetters } from './foreign-national/letter.ts'
import { foreignerRequirements } from './foreign-national/requirements.ts'
import { passportKey, passportWarnings } from './foreigner-checks.ts'
import { AskAddress, AskEmail, AskMobilePhone, AskOfficePhone, AskVillage } from './questions/contact.ts'
import {
  AskNationality,
  AskPassportCountry,
  AskPassportExpiresOn,
  AskPassportIssuedOn,
  AskPassportNumber,
  AskStayFrom,
  AskStayPermitNumber,
  AskStayUntil,
} from './questions/passport.ts'
import {
  AskBirthDate,
  AskBirthPlace,
  AskFullName,
  AskIdentityNumber,
  AskOccupation,
  AskSex,
} from './questions/person.ts'

const withPassport: Condition = { not: { question: 'category', in: ['REFUGEE'] } }
const works: Condition = { question: 'works', in: [true] }

// A pupil or a family member may be a child, so what tells who the foreigner is counts as data about a child.
const personal = 'SPECIFIC'

const isLeaving = ({ reportType }: ForeignNational): boolean => reportType === 'DEPARTURE'

/** A report on a foreigner who stays in the regency (pelaporan orang asing). */
@ServiceType<ForeignNational>({
  kind: 'FOREIGN_NATIONAL',
  code: 'OAS',
  title: { id: 'Pelaporan Orang Asing', en: 'Foreign National Report' },
  summary: {
    id: 'Laporan orang asing yang tinggal, pindah, memperpanjang atau meninggalkan Purwakarta.',
    en: 'Reports on foreigners who stay in, move within, stay longer in or leave Purwakarta.',
  },
  legalBasis: foreignerLegalBasis,
  notHere: [
    {
      id: 'Pengelola penginapan melaporkan tamu asing dalam 1×24 jam di APOA Imigrasi. Laporan di LIKE-U tidak menggantikannya.',
      en: 'Lodgings report foreign guests within 24 hours in the APOA of Immigration. A report in LIKE-U does not replace it.',
    },
    {
      id: 'Visa, ITAS dan ITAP diurus di Kantor Imigrasi.',
      en: 'Visas and stay permits are the business of the Immigration Office.',
    },
    {
      id: 'Tenaga kerja asing dilaporkan perusahaannya pada layanan Pelaporan Tenaga Kerja Asing.',
      en: 'Foreign workers are reported by their company under Foreign Worker Report.',
    },
  ],
  pages: [
    { key: 'report', title: { id: 'Laporan', en: 'Report' } },
    { key: 'reporter', title: { id: 'Pelapor', en: 'Reporter' } },
    { key: 'person', title: { id: 'Orang asing', en: 'The foreigner' } },
    { key: 'papers', title: { id: 'Paspor dan izin tinggal', en: 'Passport and stay permit' } },
    { key: 'stay', title: { id: 'Tinggal di Purwakarta', en: 'Stay in Purwakarta' } },
    { key: 'activity', title: { id: 'Kegiatan', en: 'Activity' } },
    { key: 'companions', title: { id: 'Rombongan', en: 'Companions' } },
  ],
  requirements: foreignerRequirements,
  standard: {
    division: 'WASNAS',
    workingDays: 3,
    correctionDays: 14,
    cost: 0,
    product: { id: 'Tanda Terima Pelaporan Keberadaan Orang Asing', en: 'Receipt of a foreign national report' },
    classification: '200.1.3',
    register: 'WASNAS',
    numberPattern: '{classification}/{sequence}/{unit}/{year}',
    retention: { active: 2, inactive: 3, fate: 'DESTROY' },
    thresholds: { passportMonths: 6 },
  },
  subject: ({ category, nationality }) =>
    `${foreignerCategory.labels[category as keyof typeof foreignerCategory.labels]?.id ?? 'Orang asing'} – ${countryName(nationality ?? '') ?? ''}`,
  sameness: passportKey,
  faults: foreignerFaults,
  warnings: (answers, { passportMonths = 6 }) =>
    isLeaving(answers) ? [] : passportWarnings(answers, answers.arrivedOn, passportMonths),
  holder: ({ fullName }) => fullName ?? '',
  validUntil: (answers) => (isLeaving(answers) ? undefined : (answers.stayUntil ?? undefined)),
  letters: foreignerLetters,
  followUp: [
    {
      kind: 'RENEWAL',
      due: (answers) => (isLeaving(answers) ? undefined : earliestOf(answers.stayUntil, answers.leavingOn)),
    },
  ],
})
@ObjectType('ForeignNationalAnswers', { description: 'Answers about a foreigner who stays in the regency.' })
@InputType('ForeignNationalInput', { description: 'Answers about a foreigner who stays in the regency.' })
@Entity({ tableName: 'foreign_national_answers' })
export class ForeignNational extends Answers {
  @Ask(choice(foreignerReport), {
    page: 'report',
    label: { id: 'Apa yang dilaporkan?', en: 'What is reported?' },
    sharing: 'STATISTICS',
    printed: { id: 'Laporan', en: 'Report' },
  })
  reportType?: string | null

  @Ask(choice(foreignerCategory), {
    page: 'report',
    label: { id: 'Kategori orang asing', en: 'Category' },
    sharing: 'STATISTICS',
    printed: { id: 'Kategori', en: 'Category' },
  })
  category?: string | null

  @Ask(choice(foreignerProduct), { page: 'report', label: { id: 'Surat yang diperlukan', en: 'Paper needed' } })
  product?: string | null

  @Ask(longText(500), {
    page: 'report',
    label: { id: 'Apa yang berubah?', en: 'What changed?' },
    when: { question: 'reportType', in: ['CHANGE'] },
    personal: 'GENERAL',
    sharing: 'AGENCIES',
  })
  change?: string | null

  @Ask(date({ to: 'today' }), {
    page: 'report',
    label: { id: 'Tanggal meninggalkan Purwakarta', en: 'Day of departure' },
    when: { question: 'reportType', in: ['DEPARTURE'] },
    personal: 'GENERAL',
    sharing: 'AGENCIES',
    printed: true,
  })
  departedOn?: string | null

  @Ask(choice(reporterRelation), {
    page: 'reporter',
    label: { id: 'Hubungan dengan orang asing', en: 'Relation to the foreigner' },
  })
  relation?: string | null

  @AskFullName({ page: 'reporter', label: { id: 'Nama pelapor', en: 'Name of the reporter' } })
  reporterName?: string | null

  @AskIdentityNumber({ page: 'reporter', when: { not: { question: 'relation', in: ['SELF'] } } })
  reporterIdentityNumber?: string | null

  @AskMobilePhone({ page: 'reporter' })
  reporterPhone?: string | null

  @AskEmail({ page: 'reporter' })
  reporterEmail?: string | null

  @AskAddress({ page: 'reporter', label: { id: 'Alamat pelapor', en: 'Address of the reporter' } })
  reporterAddress?: string | null

  @AskFullName({
    page: 'person',
    help: { id: 'Tulis seperti di paspor, huruf Latin.', en: 'As in the passport, in Latin letters.' },
    personal,
    sharing: 'AGENCIES',
    printed: { id: 'Nama', en: 'Name' },
  })
  fullName?: string | null

  @AskSex({ page: 'person', personal, printed: true })
  sex?: string | null

  @AskBirthPlace({ page: 'person', personal, printed: true })
  birthPlace?: string | null

  @AskBirthDate({ page: 'person', personal, printed: true })
  birthDate?: string | null

  @AskNationality({ page: 'person', printed: true })
  nationality?: string | null

  @AskOccupation({ page: 'person', label: { id: 'Pekerjaan atau profesi', en: 'Occupation' }, printed: true })
  occupation?: string | null

  @AskPassportNumber({ page: 'papers', when: withPassport, personal, printed: true })
  passportNumber?: string | null

  @AskPassportCountry({ page: 'papers', when: withPassport })
  passportCountry?: string | null

  @AskPassportIssuedOn({ page: 'papers', when: withPassport })
  passportIssuedOn?: string | null

  @AskPassportExpiresOn({ page: 'papers', when: withPassport })
  passportExpiresOn?: string | null

  @Ask(text(40), {
    page: 'papers',
    label: { id: 'Nomor kartu pengungsi', en: 'Number of the refugee card' },
    when: { question: 'category', in: ['REFUGEE'] },
    required: false,
    personal,
  })
  refugeeCardNumber?: string | null

  @Ask(choice(foreignerStayPermit), {
    page: 'papers',
    label: { id: 'Jenis izin tinggal', en: 'Kind of stay permit' },
    when: withPassport,
    personal: 'GENERAL',
    sharing: 'AGENCIES',
    printed: true,
  })
  stayPermitKind?: string | null

  @AskStayPermitNumber({
    page: 'papers',
    when: { question: 'stayPermitKind', in: ['LIMITED', 'PERMANENT'] },
    personal,
    printed: true,
  })
  stayPermitNumber?: string | null

  @AskStayFrom({ page: 'papers', when: withPassport })
  stayFrom?: string | null

  @AskStayUntil({ page: 'papers', when: withPassport, printed: true })
  stayUntil?: string | null

  @Ask(date({ to: 'today' }), {
    page: 'stay',
    label: { id: 'Tanggal masuk Indonesia', en: 'Entry to Indonesia' },
    personal: 'GENERAL',
  })
  enteredOn?: string | null

  @Ask(text(100), {
    page: 'stay',
    label: { id: 'Tempat masuk Indonesia', en: 'Place of entry' },
    example: 'Bandara Soekarno-Hatta',
    personal: 'GENERAL',
  })
  entryPoint?: string | null

  @Ask(date(), {
    page: 'stay',
    label: { id: 'Tanggal tiba di Purwakarta', en: 'Arrival in Purwakarta' },
    personal: 'GENERAL',
    sharing: 'AGENCIES',
    printed: true,
  })
  arrivedOn?: string | null

  @Ask(date(), {
    page: 'stay',
    label: { id: 'Rencana pergi', en: 'Planned departure' },
    help: { id: 'Kosongkan bila menetap.', en: 'Leave empty for residents.' },
    required: false,
    personal: 'GENERAL',
    sharing: 'AGENCIES',
    printed: true,
  })
  leavingOn?: string | null

  @Ask(choice(lodgingKind), {
    page: 'stay',
    label: { id: 'Jenis tempat tinggal', en: 'Kind of lodging' },
    sharing: 'STATISTICS',
  })
  lodging?: string | null

  @AskAddress({
    page: 'stay',
    label: { id: 'Alamat di Purwakarta', en: 'Address in Purwakarta' },
    help: { id: 'Nama tempat, jalan, nomor, RT/RW.', en: 'Name of the place, street, number, RT/RW.' },
    personal,
    sharing: 'AGENCIES',
    printed: { id: 'Alamat sementara', en: 'Address' },
  })
  stayAddress?: string | null

  @AskVillage({ page: 'stay', personal: 'GENERAL', sharing: 'STATISTICS', printed: true })
  stayVillage?: string | null

  @AskFullName({
    page: 'stay',
    label: { id: 'Nama kontak darurat', en: 'Emergency contact' },
    required: false,
  })
  emergencyName?: string | null

  @AskOfficePhone({
    page: 'stay',
    label: { id: 'Telepon kontak darurat', en: 'Telephone of the emergency contact' },
    required: false,
    personal: 'GENERAL',
  })
  emergencyPhone?: string | null

  @Ask(text(100), { page: 'stay', label: { id: 'Kedutaan', en: 'Embassy' }, required: false })
  embassy?: string | null

  @Ask(longText(500), {
    page: 'activity',
    label: { id: 'Maksud dan kegiatan', en: 'Purpose and activity' },
    sharing: 'AGENCIES',
    printed: true,
  })
  purpose?: string | null

  @Ask(text(150), {
    page: 'activity',
    label: { id: 'Lembaga tujuan atau mitra', en: 'Host or partner institution' },
    required: false,
    sharing: 'AGENCIES',
    printed: true,
  })
  hostInstitution?: string | null

  @Ask(text(150), {
    page: 'activity',
    label: { id: 'Sumber dana', en: 'Source of funds' },
    when: { question: 'category', in: ['FOREIGN_ORGANIZATION'] },
    sharing: 'AGENCIES',
  })
  funding?: string | null

  @Ask(yesNo(), { page: 'activity', label: { id: 'Bekerja selama di Purwakarta?', en: 'Works while in Purwakarta?' } })
  works?: boolean | null

  @Ask(text(150), {
    page: 'activity',
    label: { id: 'Tempat bekerja', en: 'Employer' },
    when: works,
    personal: 'GENERAL',
  })
  employer?: string | null

  @Ask(choice(employerKind), {
    page: 'activity',
    label: { id: 'Jenis tempat bekerja', en: 'Kind of employer' },
    when: works,
    personal: 'GENERAL',
  })
  employerKind?: string | null

  @Ask(date(), {
    page: 'activity',
    label: { id: 'Mulai bekerja', en: 'Works since' },
    when: works,
    personal: 'GENERAL',
  })
  worksSince?: string | null

  @Ask(yesNo(), { page: 'companions', label: { id: 'Ada yang ikut serta?', en: 'Does anyone come along?' } })
  hasCompanions?: boolean | null

  @Ask(group(() => Companion, { max: 200 }), {
    page: 'companions',
    label: { id: 'Yang ikut serta', en: 'Companions' },
    when: { question: 'hasCompanions', in: [true] },
    personal,
  })
  companions?: Companion[]
}
