import { Entity } from '@mikro-orm/decorators/legacy'
import { InputType, ObjectType } from 'type-graphql'
import { Ask } from '../catalogue/ask.ts'
import type { Condition } from '../catalogue/condition.ts'
import { choice, yesNo } from '../catalogue/questions/choice.ts'
import { date } from '../catalogue/questions/date.ts'
import { formatted } from '../catalogue/questions/formatted.ts'
import { group } from '../catalogue/questions/group.ts'
import { wholeNumber } from '../catalogue/questions/number.ts'
import { longText, text } from '../catalogue/questions/text.ts'
import { ServiceType } from '../catalogue/service-type.ts'
import { lecturerNumber } from '../foundation/formats/lecturer-number.ts'
import { Answers } from '../submissions/answers.ts'
import { daysLater } from './calendar-days.ts'
import { AskAddress, AskEmail, AskMobilePhone } from './questions/contact.ts'
import {
  AskBirthDate,
  AskBirthPlace,
  AskEmployeeNumber,
  AskFullName,
  AskIdentityNumber,
  AskOccupation,
  AskSex,
} from './questions/person.ts'
import { researchFaults, researchWarnings } from './research-permit/checks.ts'
import {
  degree,
  researchActivity,
  researchApplicant,
  researchFunding,
  researchRequest,
  researchTheme,
} from './research-permit/choices.ts'
import { researchLegalBasis } from './research-permit/legal-basis.ts'
import { researchLetters } from './research-permit/letter.ts'
import { researchRequirements } from './research-permit/requirements.ts'
import { ResearchPlace } from './research-permit/research-place.ts'
import { ResearchTeamMember } from './research-permit/team-member.ts'

const student: Condition = { question: 'applicantType', in: ['STUDENT'] }
const fromInstitution: Condition = { not: { question: 'applicantType', in: ['INDIVIDUAL'] } }

/** Research, internships and community service in the regency (penelitian, PKL, magang, KKN). */
@ServiceType<ResearchPermit>({
  kind: 'RESEARCH_PERMIT',
  code: 'PNL',
  title: { id: 'Pelaporan Izin Penelitian', en: 'Research Permit' },
  summary: {
    id: 'Surat pengantar untuk penelitian, PKL, magang atau KKN di Kabupaten Purwakarta.',
    en: 'A letter of introduction for research, internships or student community service in Purwakarta.',
  },
  legalBasis: researchLegalBasis,
  notHere: [
    {
      id: 'Kegiatan di dua kabupaten atau lebih dalam satu provinsi: ajukan ke pemerintah provinsi. Lintas provinsi: ke Kementerian Dalam Negeri.',
      en: 'Studies in two or more regencies of one province: apply to the province. Across provinces: to the Ministry of Home Affairs.',
    },
    {
      id: 'Peneliti asing: urus izin penelitian nasional terlebih dahulu.',
      en: 'Foreign researchers: obtain the national research permit first.',
    },
    {
      id: 'Tugas akhir mahasiswa perguruan tinggi dalam negeri dan penelitian instansi pemerintah dengan APBN/APBD tidak wajib memiliki surat keterangan penelitian; laporkan di sini untuk dicatat.',
      en: 'Final works of students of domestic universities and government research paid from public budgets need no certificate; report them here to have them recorded.',
    },
  ],
  pages: [
    { key: 'activity', title: { id: 'Kegiatan', en: 'Activity' } },
    { key: 'applicant', title: { id: 'Pemohon', en: 'Applicant' } },
    {
      key: 'institution',
      title: { id: 'Institusi dan suratnya', en: 'Institution and its letter' },
      when: fromInstitution,
    },
    { key: 'study', title: { id: 'Isi kegiatan', en: 'The study' } },
    { key: 'place', title: { id: 'Tempat dan waktu', en: 'Place and time' } },
    { key: 'team', title: { id: 'Tim', en: 'Team' } },
    { key: 'letter', title: { id: 'Surat ditujukan kepada', en: 'Addressee of the letter' } },
  ],
  requirements: researchRequirements,
  standard: {
    division: 'WASNAS',
    workingDays: 3,
    correctionDays: 14,
    cost: 0,
    product: { id: 'Surat Pengantar Izin Penelitian', en: 'Research introduction letter' },
    classification: '400.14.5.4',
    register: 'WASNAS',
    numberPattern: '{classification}/{sequence}/{unit}/{year}',
    retention: { active: 1, inactive: 2, fate: 'DESTROY' },
    thresholds: { maximumMonths: 12 },
  },
  subject: ({ title }) => title ?? '',
  sameness: ({ title, identityNumber }) => [`study:${title?.toLowerCase()}:${identityNumber}`],
  faults: researchFaults,
  warnings: researchWarnings,
  holder: ({ fullName }) => fullName ?? '',
  validUntil: ({ endDate }) => endDate ?? undefined,
  letters: researchLetters,
  followUp: [{ kind: 'RESEARCH_REPORT', due: ({ endDate }) => (endDate ? daysLater(endDate, 7) : undefined) }],
})
@ObjectType('ResearchPermitAnswers', { description: 'Answers to the questions about a study in the regency.' })
@InputType('ResearchPermitInput', { description: 'Answers to the questions about a study in the regency.' })
@Entity({ tableName: 'research_permit_answers' })
export class ResearchPermit extends Answers {
  @Ask(choice(researchRequest), {
    page: 'activity',
    label: { id: 'Permohonan baru atau perpanjangan?', en: 'New or extension?' },
  })
  requestType?: string | null

  @Ask(text(60), {
    page: 'activity',
    label: { id: 'Nomor surat sebelumnya', en: 'Number of the earlier letter' },
    when: { question: 'requestType', in: ['EXTENSION'] },
    printed: { id: 'Perpanjangan dari', en: 'Extension of' },
  })
  previousNumber?: string | null

  @Ask(choice(researchActivity), {
    page: 'activity',
    label: { id: 'Jenis kegiatan', en: 'Kind of activity' },
    sharing: 'STATISTICS',
  })
  activity?: string | null

  @Ask(choice(researchApplicant), {
    page: 'activity',
    label: { id: 'Jenis pemohon', en: 'Kind of applicant' },
    sharing: 'STATISTICS',
  })
  applicantType?: string | null

  @Ask(choice(degree), {
    page: 'activity',
    label: { id: 'Jenjang', en: 'Degree' },
    when: student,
    sharing: 'STATISTICS',
  })
  degree?: string | null

  @Ask(yesNo(), {
    page: 'activity',
    label: {
      id: 'Untuk tugas akhir di perguruan tinggi dalam negeri?',
      en: 'For the final work at a domestic university?',
    },
    help: { id: 'Skripsi, tesis, disertasi atau sejenisnya.', en: 'Bachelor, master or doctoral thesis or the like.' },
    when: student,
  })
  finalWork?: boolean | null

  @AskFullName({ page: 'applicant', printed: { id: 'Nama', en: 'Name' } })
  fullName?: string | null

  @AskIdentityNumber({ page: 'applicant' })
  identityNumber?: string | null

  @AskBirthPlace({ page: 'applicant' })
  birthPlace?: string | null

  @AskBirthDate({ page: 'applicant' })
  birthDate?: string | null

  @AskSex({ page: 'applicant' })
  sex?: string | null

  @AskAddress({
    page: 'applicant',
    label: { id: 'Alamat sesuai KTP', en: 'Address on the identity card' },
    printed: { id: 'Alamat', en: 'Address' },
  })
  identityAddress?: string | null

  @AskAddress({
    page: 'applicant',
    label: { id: 'Alamat tinggal sekarang', en: 'Present address' },
    help: { id: 'Isi bila berbeda dari KTP.', en: 'If it differs from the identity card.' },
    required: false,
  })
  homeAddress?: string | null

  @AskMobilePhone({ page: 'applicant' })
  phone?: string | null

  @AskEmail({ page: 'applicant' })
  email?: string | null

  @AskOccupation({ page: 'applicant' })
  occupation?: string | null

  @Ask(text(20), {
    page: 'applicant',
    label: { id: 'NIM', en: 'Student number' },
    when: student,
    personal: 'GENERAL',
    printed: true,
  })
  studentNumber?: string | null

  @Ask(formatted('LECTURER_NUMBER', lecturerNumber), {
    page: 'applicant',
    label: { id: 'NIDN atau NUPTK', en: 'Lecturer number' },
    when: { question: 'applicantType', in: ['LECTURER'] },
    required: false,
    personal: 'GENERAL',
  })
  lecturerNumber?: string | null

  @AskEmployeeNumber({ page: 'applicant', when: { question: 'applicantType', in: ['GOVERNMENT', 'SCHOOL'] } })
  employeeNumber?: string | null

  @Ask(text(150), {
    page: 'institution',
    label: { id: 'Nama institusi', en: 'Institution' },
    sharing: 'STATISTICS',
    printed: { id: 'Institusi', en: 'Institution' },
  })
  institutionName?: string | null

  @Ask(text(150), {
    page: 'institution',
    label: { id: 'Fakultas dan program studi', en: 'Faculty and programme' },
    when: { question: 'applicantType', in: ['STUDENT', 'LECTURER'] },
    printed: true,
  })
  faculty?: string | null

  @Ask(wholeNumber(1, 20), { page: 'institution', label: { id: 'Semester', en: 'Semester' }, when: student })
  semester?: number | null

  @AskAddress({
    page: 'institution',
    label: { id: 'Alamat institusi', en: 'Address of the institution' },
    personal: 'NONE',
  })
  institutionAddress?: string | null

  @Ask(text(80), {
    page: 'institution',
    label: { id: 'Nomor surat permohonan institusi', en: 'Number of the institution’s letter' },
    example: '123/UN40.A2/PT.01/2026',
  })
  letterNumber?: string | null

  @Ask(date({ to: 'today' }), {
    page: 'institution',
    label: { id: 'Tanggal surat permohonan', en: 'Date of the letter' },
  })
  letterDate?: string | null

  @Ask(text(200), { page: 'institution', label: { id: 'Perihal surat', en: 'Subject of the letter' } })
  letterSubject?: string | null

  @Ask(text(120), {
    page: 'institution',
    label: { id: 'Penandatangan surat', en: 'Who signed the letter' },
    personal: 'GENERAL',
  })
  letterSignatory?: string | null

  @Ask(text(120), {
    page: 'institution',
    label: { id: 'Penanggung jawab atau pembimbing', en: 'Person in charge or supervisor' },
    personal: 'GENERAL',
    printed: { id: 'Penanggung jawab', en: 'Person in charge' },
  })
  supervisorName?: string | null

  @AskEmployeeNumber({
    page: 'institution',
    label: { id: 'NIP penanggung jawab', en: 'Civil servant number of the person in charge' },
  })
  supervisorNumber?: string | null

  @Ask(text(120), {
    page: 'institution',
    label: { id: 'Penanggung jawab atau pembimbing kedua', en: 'Second person in charge or supervisor' },
    required: false,
    personal: 'GENERAL',
    printed: { id: 'Penanggung jawab kedua', en: 'Second person in charge' },
  })
  secondSupervisorName?: string | null

  @AskEmployeeNumber({
    page: 'institution',
    label: { id: 'NIP penanggung jawab kedua', en: 'Civil servant number of the second person in charge' },
  })
  secondSupervisorNumber?: string | null

  @Ask(text(300), {
    page: 'study',
    label: { id: 'Judul', en: 'Title' },
    example: 'Pengaruh Literasi Digital terhadap Pelayanan Desa di Kecamatan Wanayasa',
    sharing: 'AGENCIES',
    printed: true,
  })
  title?: string | null

  @Ask(choice(researchTheme), {
    page: 'study',
    label: { id: 'Bidang', en: 'Field' },
    sharing: 'STATISTICS',
    printed: true,
  })
  theme?: string | null

  @Ask(longText(1500), { page: 'study', label: { id: 'Maksud dan tujuan', en: 'Purpose' }, sharing: 'AGENCIES' })
  purpose?: string | null

  @Ask(longText(1500), {
    page: 'study',
    label: { id: 'Latar belakang', en: 'Background' },
    help: { id: 'Boleh kosong bila ada di proposal.', en: 'May stay empty if the proposal tells it.' },
    required: false,
  })
  background?: string | null

  @Ask(longText(1000), {
    page: 'study',
    label: { id: 'Ruang lingkup dan sasaran', en: 'Scope and subjects' },
    help: { id: 'Boleh kosong bila ada di proposal.', en: 'May stay empty if the proposal tells it.' },
    required: false,
  })
  scope?: string | null

  @Ask(longText(1000), {
    page: 'study',
    label: { id: 'Metode', en: 'Method' },
    help: { id: 'Boleh kosong bila ada di proposal.', en: 'May stay empty if the proposal tells it.' },
    required: false,
  })
  method?: string | null

  @Ask(longText(1000), {
    page: 'study',
    label: { id: 'Hasil yang diharapkan', en: 'Expected result' },
    help: { id: 'Boleh kosong bila ada di proposal.', en: 'May stay empty if the proposal tells it.' },
    required: false,
  })
  expectedResult?: string | null

  @Ask(choice(researchFunding), { page: 'study', label: { id: 'Sumber dana', en: 'Funding' }, required: false })
  funding?: string | null

  @Ask(text(150), {
    page: 'study',
    label: { id: 'Nama sponsor', en: 'Sponsor' },
    when: { question: 'funding', in: ['DOMESTIC_SPONSOR', 'FOREIGN_SPONSOR'] },
  })
  sponsorName?: string | null

  @Ask(yesNo(), {
    page: 'study',
    label: { id: 'Melibatkan responden anak atau data pribadi?', en: 'Does it involve children or personal data?' },
    required: false,
  })
  sensitiveSubjects?: boolean | null

  @Ask(text(60), {
    page: 'study',
    label: { id: 'Nomor persetujuan etik', en: 'Number of the ethical clearance' },
    when: { question: 'sensitiveSubjects', in: [true] },
    required: false,
  })
  ethicalClearanceNumber?: string | null

  @Ask(group(() => ResearchPlace, { max: 50 }), { page: 'place', label: { id: 'Tempat kegiatan', en: 'Places' } })
  places?: ResearchPlace[]

  @Ask(date({ from: 'today' }), {
    page: 'place',
    label: { id: 'Tanggal mulai', en: 'Start' },
    sharing: 'AGENCIES',
    printed: true,
  })
  startDate?: string | null

  @Ask(date({ from: 'today' }), {
    page: 'place',
    label: { id: 'Tanggal selesai', en: 'End' },
    sharing: 'AGENCIES',
    printed: true,
  })
  endDate?: string | null

  @Ask(wholeNumber(1, 5000), {
    page: 'team',
    label: { id: 'Jumlah peserta termasuk pemohon', en: 'Number of participants, the applicant included' },
    printed: { id: 'Jumlah peserta', en: 'Participants' },
  })
  participants?: number | null

  @Ask(yesNo(), { page: 'team', label: { id: 'Ada anggota tim?', en: 'Are there team members?' } })
  hasTeam?: boolean | null

  @Ask(group(() => ResearchTeamMember), {
    page: 'team',
    label: { id: 'Anggota tim', en: 'Team members' },
    help: { id: 'Tanpa pemohon.', en: 'Without the applicant.' },
    when: { question: 'hasTeam', in: [true] },
    personal: 'SPECIFIC',
  })
  members?: ResearchTeamMember[]

  @Ask(text(150), {
    page: 'letter',
    label: { id: 'Kepada Yth.', en: 'To' },
    example: 'Kepala Dinas Kesehatan Kabupaten Purwakarta',
  })
  letterTo?: string | null

  @Ask(text(150), { page: 'letter', label: { id: 'c.q.', en: 'Attention' }, required: false })
  letterAttention?: string | null

  @Ask(text(60), { page: 'letter', label: { id: 'di', en: 'In' }, example: 'Purwakarta' })
  letterCity?: string | null
}
