import { Entity } from '@mikro-orm/decorators/legacy'
import { InputType, ObjectType } from 'type-graphql'
import { Ask } from '../../catalogue/ask.ts'
import type { Condition } from '../../catalogue/condition.ts'
import { choice, yesNo } from '../../catalogue/questions/choice.ts'
import { date } from '../../catalogue/questions/date.ts'
import { wholeNumber } from '../../catalogue/questions/number.ts'
import { longText, text } from '../../catalogue/questions/text.ts'
import { AnswerRow } from '../../submissions/answers.ts'
import { AskAddress, AskVillage } from '../questions/contact.ts'
import { AskTaxNumber } from '../questions/organization.ts'
import {
  AskNationality,
  AskPassportCountry,
  AskPassportExpiresOn,
  AskPassportIssuedOn,
  AskPassportNumber,
  AskStayFrom,
  AskStayPermitNumber,
  AskStayUntil,
} from '../questions/passport.ts'
import { AskBirthDate, AskBirthPlace, AskFullName, AskIdentityNumber, AskSex } from '../questions/person.ts'
import { workerStatus, workerStayPermit } from './choices.ts'

const needsCounterpart: Condition = { question: 'isDirector', in: [false] }

/** A foreign worker in a company’s report. */
@ObjectType('ReportedWorker', { description: 'A foreign worker in a company’s report.' })
@InputType('ReportedWorkerInput', { description: 'A foreign worker in a company’s report.' })
@Entity({ tableName: 'reported_worker' })
export class ReportedWorker extends AnswerRow {
  @Ask(choice(workerStatus), {
    label: { id: 'Keadaan', en: 'Status' },
    sharing: 'STATISTICS',
    printed: { id: 'Laporan', en: 'Report' },
  })
  status?: string | null

  @Ask(date({ to: 'today' }), {
    label: { id: 'Tanggal selesai atau pergi', en: 'Day of leaving' },
    when: { question: 'status', in: ['LEFT'] },
    personal: 'GENERAL',
    sharing: 'AGENCIES',
  })
  leftOn?: string | null

  @AskFullName({
    help: { id: 'Tulis seperti di paspor, huruf Latin.', en: 'As in the passport, in Latin letters.' },
    sharing: 'AGENCIES',
    printed: { id: 'Nama', en: 'Name' },
  })
  fullName?: string | null

  @AskSex({ sharing: 'STATISTICS' })
  sex?: string | null

  @AskBirthPlace()
  birthPlace?: string | null

  @AskBirthDate()
  birthDate?: string | null

  @AskNationality({ printed: { id: 'Warga negara', en: 'Nationality' } })
  nationality?: string | null

  @AskPassportNumber({ printed: { id: 'No. paspor', en: 'Passport' } })
  passportNumber?: string | null

  @AskPassportCountry()
  passportCountry?: string | null

  @AskPassportIssuedOn()
  passportIssuedOn?: string | null

  @AskPassportExpiresOn()
  passportExpiresOn?: string | null

  @Ask(choice(workerStayPermit), {
    label: { id: 'Jenis izin tinggal', en: 'Kind of stay permit' },
    personal: 'GENERAL',
    sharing: 'AGENCIES',
  })
  stayPermitKind?: string | null

  @Ask(text(10), {
    label: { id: 'Indeks visa', en: 'Visa index' },
    example: 'E23',
    required: false,
    personal: 'GENERAL',
  })
  visaIndex?: string | null

  @AskStayPermitNumber({ when: { question: 'stayPermitKind', in: ['LIMITED', 'PERMANENT'] } })
  stayPermitNumber?: string | null

  @AskStayFrom()
  stayFrom?: string | null

  @AskStayUntil({ printed: { id: 'Izin tinggal s.d.', en: 'Stay permit until' } })
  stayUntil?: string | null

  @Ask(text(60), { label: { id: 'Nomor Pengesahan RPTKA', en: 'RPTKA approval number' }, sharing: 'AGENCIES' })
  approvalNumber?: string | null

  @Ask(date(), { label: { id: 'RPTKA berlaku mulai', en: 'RPTKA valid from' } })
  approvalFrom?: string | null

  @Ask(date(), { label: { id: 'RPTKA berlaku sampai', en: 'RPTKA valid until' }, sharing: 'AGENCIES' })
  approvalUntil?: string | null

  @Ask(text(120), {
    label: { id: 'Jabatan di RPTKA', en: 'Position in the RPTKA' },
    personal: 'GENERAL',
    sharing: 'STATISTICS',
    printed: { id: 'Jabatan', en: 'Position' },
  })
  position?: string | null

  @Ask(text(20), { label: { id: 'Kode jabatan (KBJI/ISCO)', en: 'Occupation code (KBJI/ISCO)' }, required: false })
  occupationCode?: string | null

  @AskVillage({ label: { id: 'Lokasi kerja', en: 'Place of work' }, sharing: 'STATISTICS' })
  workVillage?: string | null

  @Ask(date(), { label: { id: 'Mulai bekerja di Purwakarta', en: 'Works in Purwakarta since' }, personal: 'GENERAL' })
  startedOn?: string | null

  @Ask(date(), { label: { id: 'Akhir kontrak', en: 'End of contract' }, personal: 'GENERAL' })
  contractEndsOn?: string | null

  @AskAddress({
    label: { id: 'Alamat tinggal di Purwakarta', en: 'Address in Purwakarta' },
    help: { id: 'Jalan, nomor, RT/RW.', en: 'Street, number, RT/RW.' },
    sharing: 'AGENCIES',
  })
  stayAddress?: string | null

  @AskVillage({
    label: { id: 'Desa atau kelurahan tempat tinggal', en: 'Village of residence' },
    personal: 'GENERAL',
    sharing: 'STATISTICS',
  })
  stayVillage?: string | null

  @AskIdentityNumber({
    label: { id: 'NIK orang asing (SKTT)', en: 'Identity number of a foreign resident (SKTT)' },
    required: false,
  })
  foreignIdentityNumber?: string | null

  @AskTaxNumber({
    label: { id: 'NPWP TKA', en: 'Tax number of the worker' },
    required: false,
    personal: 'SPECIFIC',
  })
  workerTaxNumber?: string | null

  @Ask(text(11), {
    label: { id: 'Nomor BPJS Ketenagakerjaan', en: 'Social security number' },
    required: false,
    personal: 'SPECIFIC',
  })
  socialSecurityNumber?: string | null

  @Ask(yesNo(), { label: { id: 'Direksi atau komisaris?', en: 'Director or commissioner?' } })
  isDirector?: boolean | null

  @AskFullName({
    label: { id: 'Nama tenaga kerja pendamping', en: 'Indonesian counterpart' },
    when: needsCounterpart,
  })
  counterpartName?: string | null

  @AskIdentityNumber({
    label: { id: 'NIK tenaga kerja pendamping', en: 'Identity number of the counterpart' },
    when: needsCounterpart,
  })
  counterpartIdentityNumber?: string | null

  @Ask(text(120), {
    label: { id: 'Jabatan tenaga kerja pendamping', en: 'Position of the counterpart' },
    when: needsCounterpart,
    personal: 'GENERAL',
  })
  counterpartPosition?: string | null

  @Ask(wholeNumber(0, 20), {
    label: { id: 'Jumlah keluarga yang ikut', en: 'Family members who came along' },
    required: false,
  })
  familyMembers?: number | null

  @Ask(longText(500), {
    label: { id: 'Keluarga yang ikut', en: 'The family members' },
    help: { id: 'Nama, hubungan dan nomor paspor tiap orang.', en: 'Name, relation and passport number of each.' },
    required: false,
    personal: 'SPECIFIC',
  })
  familyDetails?: string | null
}
