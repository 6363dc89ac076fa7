import type { LetterSeed, LetterSentences, Letters } from '../../catalogue/letter-wording.ts'
import type { PoliticalParty } from '../political-party.ts'
import { printedRows, printedTable } from '../printed-answers.ts'
import { PartyOfficer } from './party-officer.ts'

const sentences = (provisions: readonly string[] = []): LetterSentences => ({
  considerations: [],
  opening:
    'Badan Kesatuan Bangsa dan Politik Kabupaten Purwakarta menerangkan telah menerima laporan dari partai politik berikut:',
  provisions,
  closing: 'Demikian surat ini dibuat untuk dipergunakan sebagaimana mestinya.',
  copiesTo: ['Bupati Purwakarta', 'Ketua Komisi Pemilihan Umum Kabupaten Purwakarta'],
})

const kinds = {
  MANAGEMENT: {
    title: { id: 'Surat keterangan pelaporan', en: 'Statement on the report' },
    sentences: sentences(['Melaporkan setiap perubahan kepengurusan dan alamat kantor.']),
  },
  AID_APPLICATION: {
    title: { id: 'Tanda terima pengajuan bantuan', en: 'Receipt of an application for aid' },
    sentences: sentences([
      'Tanda terima ini bukan persetujuan pencairan. Pengajuan diteliti oleh tim verifikasi, yang hasilnya dituangkan dalam berita acara.',
    ]),
  },
  AID_ACCOUNT: {
    title: { id: 'Tanda terima pertanggungjawaban', en: 'Receipt of an account of aid' },
    sentences: sentences(['Tanda terima ini tidak menggantikan hasil pemeriksaan Badan Pemeriksa Keuangan.']),
  },
  POLITICAL_EDUCATION: {
    title: { id: 'Tanda terima pendidikan politik', en: 'Receipt of a report on political education' },
    sentences: sentences(),
  },
} satisfies Record<string, LetterSeed>

const subjects: Record<keyof typeof kinds, string> = {
  MANAGEMENT: 'Surat Keterangan Pelaporan Partai Politik',
  AID_APPLICATION: 'Tanda Terima Pengajuan Bantuan Keuangan Partai Politik',
  AID_ACCOUNT: 'Tanda Terima Laporan Pertanggungjawaban Bantuan Keuangan Partai Politik',
  POLITICAL_EDUCATION: 'Tanda Terima Laporan Kegiatan Pendidikan Politik',
}

const isKind = (name: string): name is keyof typeof kinds => Object.hasOwn(kinds, name)

/** The papers a party gets for its reports and applications. */
export const partyLetters: Letters<PoliticalParty> = {
  form: 'STATEMENT',
  kinds,
  marks: { partyName: { meaning: { id: 'Nama partai', en: 'Name of the party' } } },
  draft: (answers) => {
    const report = answers.reportType ?? ''
    const kind = isKind(report) ? report : 'MANAGEMENT'
    return {
      kind,
      subject: subjects[kind],
      rows: printedRows('POLITICAL_PARTY', answers),
      tables: printedTable('Pengurus', PartyOfficer, kind === 'MANAGEMENT' ? answers.officers : []),
      values: { partyName: answers.name ?? '' },
    }
  },
}
