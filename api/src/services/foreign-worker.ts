import { Entity } from '@mikro-orm/decorators/legacy'
import { InputType, ObjectType } from 'type-graphql'
import { Ask } from '../catalogue/ask.ts'
import { choice } from '../catalogue/questions/choice.ts'
import { date } from '../catalogue/questions/date.ts'
import { formatted } from '../catalogue/questions/formatted.ts'
import { group } from '../catalogue/questions/group.ts'
import { wholeNumber } from '../catalogue/questions/number.ts'
import { text } from '../catalogue/questions/text.ts'
import { ServiceType } from '../catalogue/service-type.ts'
import { businessNumber } from '../foundation/formats/business-number.ts'
import { Answers } from '../submissions/answers.ts'
import { earliestOf, monthsLater } from './calendar-days.ts'
import { presentWorkers, workerFaults, workerWarnings } from './foreign-worker/checks.ts'
import { capitalStatus, workerReport } from './foreign-worker/choices.ts'
import { workerLegalBasis } from './foreign-worker/legal-basis.ts'
import { workerLetters } from './foreign-worker/letter.ts'
import { ReportedWorker } from './foreign-worker/reported-worker.ts'
import { workerRequirements } from './foreign-worker/requirements.ts'
import { passportKey } from './foreigner-checks.ts'
import { AskAddress, AskEmail, AskMobilePhone, AskVillage } from './questions/contact.ts'
import { AskTaxNumber } from './questions/organization.ts'
import { AskFullName, AskIdentityNumber } from './questions/person.ts'

/** Until when a report counts: the first stay permit or RPTKA to run out, at most a year; never once all have left. */
function validUntil(answers: ForeignWorker, issuedOn: string): string | undefined {
  const present = presentWorkers(answers)
  if (present.length === 0) return undefined
  const ends = present.flatMap(({ stayUntil, approvalUntil }) => [stayUntil, approvalUntil])
  return earliestOf(...ends, monthsLater(issuedOn, 12))
}

/** A company's report on its foreign workers (pelaporan tenaga kerja asing). */
@ServiceType<ForeignWorker>({
  kind: 'FOREIGN_WORKER',
  code: 'TKA',
  title: { id: 'Pelaporan Tenaga Kerja Asing', en: 'Foreign Worker Report' },
  summary: {
    id: 'Perusahaan melaporkan tenaga kerja asing yang mulai, tetap, pindah atau selesai bekerja di Purwakarta.',
    en: 'Companies report foreign workers who start, stay, move or finish in Purwakarta.',
  },
  legalBasis: workerLegalBasis,
  notHere: [
    {
      id: 'Laporan tamu menginap 1×24 jam dilakukan di APOA Imigrasi.',
      en: 'The 24-hour report of lodging guests is made in the APOA of Immigration.',
    },
    {
      id: 'RPTKA, pembayaran DKPTKA dan laporan tahunan penggunaan TKA diurus di Kementerian Ketenagakerjaan. LIKE-U tidak menerbitkan izin kerja.',
      en: 'The RPTKA, its payment and the yearly report belong to the Ministry of Manpower. LIKE-U issues no work permit.',
    },
    {
      id: 'Orang asing yang tidak bekerja dilaporkan pada layanan Pelaporan Orang Asing.',
      en: 'Foreigners who do not work are reported under Foreign National Report.',
    },
  ],
  pages: [
    { key: 'report', title: { id: 'Laporan', en: 'Report' } },
    { key: 'company', title: { id: 'Perusahaan', en: 'Company' } },
    { key: 'contact', title: { id: 'Penanggung jawab laporan', en: 'Contact person' } },
    { key: 'workers', title: { id: 'Tenaga kerja asing', en: 'Foreign workers' } },
  ],
  requirements: workerRequirements,
  standard: {
    division: 'WASNAS',
    workingDays: 3,
    correctionDays: 14,
    cost: 0,
    product: { id: 'Tanda Terima Pelaporan Keberadaan TKA', en: 'Receipt of a foreign worker report' },
    classification: '200.1.3',
    register: 'WASNAS',
    numberPattern: '{classification}/{sequence}/{unit}/{year}',
    retention: { active: 2, inactive: 3, fate: 'DESTROY' },
    thresholds: { passportMonths: 6, minimumAge: 15, maximumAge: 80 },
  },
  subject: ({ companyName, workers = [] }) => `${companyName} – ${workers.length} TKA`,
  sameness: ({ workers = [] }) => workers.flatMap(passportKey),
  faults: workerFaults,
  warnings: workerWarnings,
  holder: ({ companyName }) => companyName ?? '',
  validUntil,
  letters: workerLetters,
  followUp: [{ kind: 'RENEWAL', due: validUntil }],
})
@ObjectType('ForeignWorkerAnswers', { description: 'Answers of a company about its foreign workers.' })
@InputType('ForeignWorkerInput', { description: 'Answers of a company about its foreign workers.' })
@Entity({ tableName: 'foreign_worker_answers' })
export class ForeignWorker extends Answers {
  @Ask(choice(workerReport), { page: 'report', label: { id: 'Jenis laporan', en: 'Kind of report' } })
  reportType?: string | null

  @Ask(text(40), {
    page: 'report',
    label: { id: 'Masa laporan', en: 'Period' },
    example: 'Semester II 2026',
    when: { question: 'reportType', in: ['PERIODIC'] },
    printed: true,
  })
  period?: string | null

  @Ask(text(80), { page: 'report', label: { id: 'Nomor surat perusahaan', en: 'Number of the company’s letter' } })
  letterNumber?: string | null

  @Ask(date({ to: 'today' }), {
    page: 'report',
    label: { id: 'Tanggal surat perusahaan', en: 'Date of the company’s letter' },
  })
  letterDate?: string | null

  @Ask(text(150), {
    page: 'company',
    label: { id: 'Nama perusahaan', en: 'Company' },
    example: 'PT Contoh Sejahtera',
    sharing: 'AGENCIES',
    printed: true,
  })
  companyName?: string | null

  @Ask(formatted('BUSINESS_NUMBER', businessNumber), {
    page: 'company',
    label: { id: 'NIB', en: 'Business number (NIB)' },
    sharing: 'AGENCIES',
    printed: true,
  })
  businessNumber?: string | null

  @AskTaxNumber({ page: 'company', label: { id: 'NPWP perusahaan', en: 'Tax number of the company' } })
  taxNumber?: string | null

  @Ask(choice(capitalStatus), {
    page: 'company',
    label: { id: 'Status modal', en: 'Capital' },
    sharing: 'STATISTICS',
    printed: true,
  })
  capital?: string | null

  @Ask(text(5), {
    page: 'company',
    label: { id: 'KBLI utama', en: 'Main business code (KBLI)' },
    help: { id: 'Lima angka di NIB.', en: 'Five digits on the NIB.' },
    required: false,
  })
  businessCode?: string | null

  @Ask(text(150), {
    page: 'company',
    label: { id: 'Bidang usaha', en: 'Line of business' },
    sharing: 'STATISTICS',
    printed: true,
  })
  business?: string | null

  @AskAddress({
    page: 'company',
    label: { id: 'Alamat perusahaan', en: 'Address of the company' },
    personal: 'NONE',
    sharing: 'AGENCIES',
    printed: { id: 'Alamat', en: 'Address' },
  })
  companyAddress?: string | null

  @AskVillage({ page: 'company', sharing: 'STATISTICS', printed: true })
  companyVillage?: string | null

  @Ask(text(120), { page: 'company', label: { id: 'Kawasan industri', en: 'Industrial estate' }, required: false })
  industrialEstate?: string | null

  @Ask(wholeNumber(0, 100_000), {
    page: 'company',
    label: { id: 'Jumlah pekerja Indonesia laki-laki', en: 'Indonesian workers, men' },
    required: false,
    sharing: 'STATISTICS',
  })
  indonesianMen?: number | null

  @Ask(wholeNumber(0, 100_000), {
    page: 'company',
    label: { id: 'Jumlah pekerja Indonesia perempuan', en: 'Indonesian workers, women' },
    required: false,
    sharing: 'STATISTICS',
  })
  indonesianWomen?: number | null

  @Ask(wholeNumber(0, 10_000), {
    page: 'company',
    label: { id: 'Jumlah TKA laki-laki', en: 'Foreign workers, men' },
    required: false,
    sharing: 'STATISTICS',
  })
  foreignMen?: number | null

  @Ask(wholeNumber(0, 10_000), {
    page: 'company',
    label: { id: 'Jumlah TKA perempuan', en: 'Foreign workers, women' },
    required: false,
    sharing: 'STATISTICS',
  })
  foreignWomen?: number | null

  @AskFullName({ page: 'contact' })
  contactName?: string | null

  @Ask(text(120), { page: 'contact', label: { id: 'Jabatan', en: 'Position' }, personal: 'GENERAL' })
  contactPosition?: string | null

  @AskIdentityNumber({ page: 'contact' })
  contactIdentityNumber?: string | null

  @AskMobilePhone({ page: 'contact' })
  contactPhone?: string | null

  @AskEmail({ page: 'contact' })
  contactEmail?: string | null

  @Ask(group(() => ReportedWorker), {
    page: 'workers',
    label: { id: 'Tenaga kerja asing', en: 'Foreign workers' },
    help: { id: 'Satu baris untuk tiap orang.', en: 'One row for each person.' },
    personal: 'GENERAL',
  })
  workers?: ReportedWorker[]
}
