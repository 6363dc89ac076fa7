import type { LetterSeed, LetterSentences, Letters } from '../../catalogue/letter-wording.ts'
import { formatDay } from '../../foundation/formats/day.ts'
import { printedRows, printedTable } from '../printed-answers.ts'
import type { ResearchPermit } from '../research-permit.ts'
import { isExempt } from './exempt.ts'
import { ResearchPlace } from './research-place.ts'
import { ResearchTeamMember } from './team-member.ts'

const activityNames: Record<string, string> = {
  UNIVERSITY_RESEARCH: 'Penelitian',
  AGENCY_RESEARCH: 'Penelitian',
  STUDENT_INTERNSHIP: 'KKL, PKL atau Magang',
  COMMUNITY_SERVICE: 'Kuliah Kerja Nyata',
  PUPIL_INTERNSHIP: 'PKL atau Magang Siswa',
}

const sentences = (opening: string): LetterSentences => ({
  considerations: ['{{institutionLetter}}.'],
  opening,
  provisions: [
    'Menaati peraturan perundang-undangan dan norma yang berlaku di daerah.',
    'Menjaga ketertiban dan ketenteraman selama kegiatan.',
    'Berkoordinasi dengan pimpinan instansi atau tempat kegiatan dan mematuhi jam kerjanya.',
    'Tidak melakukan kegiatan di luar yang disebut dalam surat ini.',
    'Menyampaikan laporan hasil kegiatan kepada Kepala Badan paling lambat 7 (tujuh) hari setelah kegiatan selesai, melalui tautan yang dikirimkan LIKE-U.',
  ],
  closing: 'Demikian untuk menjadi maklum. Atas perhatian dan kerja samanya disampaikan terima kasih.',
  copiesTo: [
    'Bupati Purwakarta',
    'Wakil Bupati Purwakarta',
    'Sekretaris Daerah Kabupaten Purwakarta',
    'Pimpinan {{institutionName}}',
  ],
})

const kinds = {
  INTRODUCTION: {
    title: { id: 'Surat pengantar izin', en: 'Letter of introduction' },
    sentences: sentences(
      'Badan Kesatuan Bangsa dan Politik Kabupaten Purwakarta pada prinsipnya tidak berkeberatan atas kegiatan berikut:',
    ),
  },
  RECORD: {
    title: { id: 'Surat pencatatan (dikecualikan)', en: 'Letter of record (exempt)' },
    sentences: sentences(
      'Badan Kesatuan Bangsa dan Politik Kabupaten Purwakarta mencatat kegiatan berikut, yang menurut Pasal 5 Peraturan Menteri Dalam Negeri Nomor 3 Tahun 2018 tidak memerlukan surat keterangan penelitian:',
    ),
  },
} satisfies Record<string, LetterSeed>

/** The letter that introduces the study to its hosts (Perbup 63/2024 Pasal 6 ayat (2) huruf e). */
export const researchLetters: Letters<ResearchPermit> = {
  form: 'LETTER',
  kinds,
  marks: {
    activity: { meaning: { id: 'Jenis kegiatan', en: 'Kind of activity' } },
    title: { meaning: { id: 'Judul kegiatan', en: 'Title of the study' } },
    institutionName: { meaning: { id: 'Nama institusi', en: 'Name of the institution' }, optional: true },
    institutionLetter: {
      meaning: {
        id: 'Surat institusi: nomor, tanggal, perihal',
        en: 'Letter of the institution: number, date, subject',
      },
      optional: true,
    },
  },
  draft: (answers) => {
    const activity = activityNames[answers.activity ?? ''] ?? 'Penelitian'
    const exempt = isExempt(answers)
    return {
      kind: exempt ? 'RECORD' : 'INTRODUCTION',
      subject: `${exempt ? 'Pencatatan' : 'Pengantar Izin'} ${activity}`,
      addressee: addressee(answers),
      rows: printedRows('RESEARCH_PERMIT', answers),
      tables: [
        ...printedTable('Tempat kegiatan', ResearchPlace, answers.places),
        ...printedTable('Anggota tim', ResearchTeamMember, answers.hasTeam ? answers.members : []),
      ],
      values: {
        activity,
        title: answers.title ?? '',
        institutionName: answers.institutionName ?? '',
        institutionLetter: institutionLetter(answers),
      },
    }
  },
}

const addressee = ({ letterTo, letterAttention, letterCity }: ResearchPermit): string[] => [
  letterTo ?? '',
  ...(letterAttention ? [`c.q. ${letterAttention}`] : []),
  `di ${letterCity}`,
]

function institutionLetter({ institutionName, letterNumber, letterDate, letterSubject }: ResearchPermit): string {
  if (!institutionName || !letterNumber || !letterDate) return ''
  const subject = letterSubject ? ` perihal ${letterSubject}` : ''
  return `Surat ${institutionName} Nomor ${letterNumber} tanggal ${formatDay(letterDate)}${subject}`
}
