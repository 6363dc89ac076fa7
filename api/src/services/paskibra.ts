import { Entity } from '@mikro-orm/decorators/legacy'
import { InputType, ObjectType } from 'type-graphql'
import { Ask } from '../catalogue/ask.ts'
import { choice, yesNo } from '../catalogue/questions/choice.ts'
import { date } from '../catalogue/questions/date.ts'
import { formatted } from '../catalogue/questions/formatted.ts'
import { decimal } from '../catalogue/questions/number.ts'
import { longText, text } from '../catalogue/questions/text.ts'
import { ServiceType } from '../catalogue/service-type.ts'
import { familyCardNumber } from '../foundation/formats/family-card-number.ts'
import { schoolNumber } from '../foundation/formats/school-number.ts'
import { studentNumber } from '../foundation/formats/student-number.ts'
import { Answers } from '../submissions/answers.ts'
import { paskibraFaults, paskibraWarnings } from './paskibra/checks.ts'
import { parentRelation, schoolGrade, schoolLevel } from './paskibra/choices.ts'
import { paskibraLegalBasis } from './paskibra/legal-basis.ts'
import { paskibraLetters } from './paskibra/letter.ts'
import { paskibraRequirements } from './paskibra/requirements.ts'
import { AskAddress, AskEmail, AskMobilePhone, AskVillage } from './questions/contact.ts'
import {
  AskBirthDate,
  AskBirthPlace,
  AskFullName,
  AskIdentityNumber,
  AskOccupation,
  AskSex,
} from './questions/person.ts'
import { year } from './questions/year.ts'

// Candidates are children: all that tells who they are, and their health, is specific data (UU 27/2022 Pasal 4).
const personal = 'SPECIFIC'

const initials = (name: string | null | undefined): string =>
  (name ?? '')
    .split(' ')
    .map((word) => word.charAt(0))
    .join('')

/** Registration of a pupil for the selection of flag hoisters (pendaftaran Paskibra). */
@ServiceType<Paskibra>({
  kind: 'PASKIBRA',
  code: 'PSK',
  title: { id: 'Pendaftaran Paskibra', en: 'Paskibraka Registration' },
  summary: {
    id: 'Pendaftaran siswa kelas X untuk seleksi Paskibraka tingkat kabupaten.',
    en: 'Registration of grade 10 pupils for the regency’s selection of flag hoisters.',
  },
  legalBasis: paskibraLegalBasis,
  notHere: [
    {
      id: 'Pendaftaran di aplikasi Transparansi Paskibraka (paskibraka.bpip.go.id) tetap wajib, dan dokumen di sana hanya dapat diunggah sekali.',
      en: 'Registration in Transparansi Paskibraka (paskibraka.bpip.go.id) is still required; papers can be uploaded there only once.',
    },
  ],
  pages: [
    { key: 'candidate', title: { id: 'Peserta', en: 'Candidate' } },
    { key: 'school', title: { id: 'Sekolah', en: 'School' } },
    { key: 'body', title: { id: 'Tinggi dan berat', en: 'Height and weight' } },
    { key: 'parent', title: { id: 'Orang tua atau wali', en: 'Parent or guardian' } },
    { key: 'more', title: { id: 'Prestasi dan akun BPIP', en: 'Achievements and BPIP account' } },
    { key: 'consent', title: { id: 'Persetujuan', en: 'Consent' } },
  ],
  requirements: paskibraRequirements,
  standard: {
    division: 'IDEOLOGI',
    workingDays: 3,
    correctionDays: 14,
    cost: 0,
    product: { id: 'Kartu Peserta Seleksi Paskibraka', en: 'Participant’s card of the selection' },
    classification: '200.1.2',
    register: 'IDEOLOGI',
    numberPattern: '{classification}/{sequence}/{unit}/{year}',
    retention: { active: 1, inactive: 2, fate: 'DESTROY' },
    thresholds: {
      minimumAge: 16,
      maximumAge: 18,
      minimumHeightMale: 165,
      maximumHeightMale: 180,
      minimumHeightFemale: 160,
      maximumHeightFemale: 175,
    },
  },
  subject: ({ schoolName, fullName, year }) => `${schoolName} – Pendaftaran Paskibra ${year} (${initials(fullName)})`,
  sameness: ({ studentNumber, year }) => [`candidate:${studentNumber}:${year}`],
  faults: paskibraFaults,
  warnings: paskibraWarnings,
  holder: ({ fullName }) => fullName ?? '',
  validUntil: ({ year }) => `${year}-12-31`,
  letters: paskibraLetters,
})
@ObjectType('PaskibraAnswers', { description: 'Answers about a candidate for the flag hoisters.' })
@InputType('PaskibraInput', { description: 'Answers about a candidate for the flag hoisters.' })
@Entity({ tableName: 'paskibra_answers' })
export class Paskibra extends Answers {
  @Ask(year(2026), {
    page: 'candidate',
    label: { id: 'Tahun seleksi', en: 'Year of selection' },
    sharing: 'STATISTICS',
    printed: true,
  })
  year?: number | null

  @Ask(formatted('STUDENT_NUMBER', studentNumber), {
    page: 'candidate',
    label: { id: 'NISN', en: 'National pupil number (NISN)' },
    personal,
  })
  studentNumber?: string | null

  @AskIdentityNumber({ page: 'candidate', personal })
  identityNumber?: string | null

  @Ask(formatted('FAMILY_CARD_NUMBER', familyCardNumber), {
    page: 'candidate',
    label: { id: 'Nomor KK', en: 'Family card number' },
    personal,
  })
  familyCardNumber?: string | null

  @AskFullName({
    page: 'candidate',
    help: { id: 'Tulis seperti di Kartu Keluarga.', en: 'As on the family card.' },
    personal,
    printed: { id: 'Nama', en: 'Name' },
  })
  fullName?: string | null

  @Ask(text(40), { page: 'candidate', label: { id: 'Nama panggilan', en: 'Nickname' }, required: false, personal })
  nickname?: string | null

  @AskSex({ page: 'candidate', personal, printed: true })
  sex?: string | null

  @AskBirthPlace({ page: 'candidate', personal })
  birthPlace?: string | null

  @AskBirthDate({ page: 'candidate', personal })
  birthDate?: string | null

  @AskAddress({ page: 'candidate', personal })
  address?: string | null

  @AskVillage({ page: 'candidate', personal })
  village?: string | null

  @AskMobilePhone({ page: 'candidate', personal })
  phone?: string | null

  @AskEmail({ page: 'candidate', personal })
  email?: string | null

  @Ask(formatted('SCHOOL_NUMBER', schoolNumber), {
    page: 'school',
    label: { id: 'NPSN', en: 'School number (NPSN)' },
    sharing: 'STATISTICS',
  })
  schoolNumber?: string | null

  @Ask(text(150), {
    page: 'school',
    label: { id: 'Nama sekolah', en: 'School' },
    sharing: 'STATISTICS',
    printed: true,
  })
  schoolName?: string | null

  @Ask(choice(schoolLevel), { page: 'school', label: { id: 'Jenjang', en: 'Kind of school' }, sharing: 'STATISTICS' })
  schoolLevel?: string | null

  @AskAddress({ page: 'school', label: { id: 'Alamat sekolah', en: 'Address of the school' }, personal: 'NONE' })
  schoolAddress?: string | null

  @AskEmail({
    page: 'school',
    label: { id: 'Email sekolah', en: 'Email of the school' },
    required: false,
    personal: 'NONE',
  })
  schoolEmail?: string | null

  @Ask(choice(schoolGrade), { page: 'school', label: { id: 'Kelas', en: 'Grade' }, personal })
  grade?: string | null

  @Ask(text(20), { page: 'school', label: { id: 'Rombel', en: 'Class' }, example: 'X-3', required: false, personal })
  classGroup?: string | null

  @Ask(decimal(0, 100), {
    page: 'school',
    label: { id: 'Nilai rata-rata rapor kelas X semester 1', en: 'Average of the first semester in grade 10' },
    personal,
  })
  reportAverage?: number | null

  @Ask(decimal(140, 200, 1), { page: 'body', label: { id: 'Tinggi (cm)', en: 'Height (cm)' }, personal })
  height?: number | null

  @Ask(decimal(35, 110, 1), { page: 'body', label: { id: 'Berat (kg)', en: 'Weight (kg)' }, personal })
  weight?: number | null

  @Ask(text(120), {
    page: 'body',
    label: { id: 'Diukur oleh', en: 'Measured by' },
    example: 'Puskesmas Wanayasa',
    personal,
  })
  measuredBy?: string | null

  @Ask(date({ to: 'today' }), { page: 'body', label: { id: 'Tanggal pengukuran', en: 'Day of measuring' }, personal })
  measuredOn?: string | null

  @AskFullName({ page: 'parent', label: { id: 'Nama orang tua atau wali', en: 'Name of the parent or guardian' } })
  parentName?: string | null

  @Ask(choice(parentRelation), { page: 'parent', label: { id: 'Hubungan', en: 'Relation' }, personal: 'GENERAL' })
  parentRelation?: string | null

  @AskIdentityNumber({ page: 'parent', label: { id: 'NIK orang tua atau wali', en: 'Identity number of the parent' } })
  parentIdentityNumber?: string | null

  @AskMobilePhone({ page: 'parent', label: { id: 'Nomor HP orang tua atau wali', en: 'Mobile number of the parent' } })
  parentPhone?: string | null

  @AskOccupation({ page: 'parent' })
  parentOccupation?: string | null

  @Ask(longText(1000), {
    page: 'more',
    label: { id: 'Ekstrakurikuler dan prestasi', en: 'Activities and achievements' },
    required: false,
    personal,
  })
  achievements?: string | null

  @Ask(text(150), {
    page: 'more',
    label: { id: 'Bahasa asing dan daerah', en: 'Foreign and regional languages' },
    required: false,
    personal,
  })
  languages?: string | null

  @Ask(text(60), {
    page: 'more',
    label: { id: 'Nomor pendaftaran BPIP', en: 'BPIP registration number' },
    help: { id: 'Boleh menyusul.', en: 'May follow later.' },
    required: false,
    personal,
  })
  bpipNumber?: string | null

  @Ask(yesNo(), {
    page: 'consent',
    label: {
      id: 'Orang tua atau wali menyetujui pendaftaran dan penggunaan data anaknya untuk seleksi',
      en: 'The parent or guardian agrees to the registration and to the use of the child’s data for the selection',
    },
  })
  parentConsent?: boolean | null

  @Ask(yesNo(), {
    page: 'consent',
    label: {
      id: 'Peserta menyetujui pendaftaran dan penggunaan datanya untuk seleksi',
      en: 'The candidate agrees to the registration and to the use of the data for the selection',
    },
  })
  candidateConsent?: boolean | null
}
