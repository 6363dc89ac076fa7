import type { LetterContent } from '../../catalogue/letter-content.ts'
import type { PoliticalParty } from '../political-party.ts'
import { printedRows, printedTable } from '../printed-answers.ts'
import { PartyOfficer } from './party-officer.ts'

const titles: Record<string, string> = {
  MANAGEMENT: 'Surat Keterangan Pelaporan Partai Politik',
  AID_APPLICATION: 'Tanda Terima Pengajuan Bantuan Keuangan Partai Politik',
  AID_ACCOUNT: 'Tanda Terima Laporan Pertanggungjawaban Bantuan Keuangan Partai Politik',
  POLITICAL_EDUCATION: 'Tanda Terima Laporan Kegiatan Pendidikan Politik',
}

const provisions: Record<string, readonly string[]> = {
  MANAGEMENT: ['Melaporkan setiap perubahan kepengurusan dan alamat kantor.'],
  AID_APPLICATION: [
    'Tanda terima ini bukan persetujuan pencairan. Pengajuan diteliti oleh tim verifikasi, yang hasilnya dituangkan dalam berita acara.',
  ],
  AID_ACCOUNT: ['Tanda terima ini tidak menggantikan hasil pemeriksaan Badan Pemeriksa Keuangan.'],
}

/** The paper a party gets for its report or application. */
export const partyLetter = (answers: PoliticalParty): LetterContent => {
  const report = answers.reportType ?? 'MANAGEMENT'
  return {
    form: 'STATEMENT',
    subject: titles[report] ?? '',
    considerations: [],
    opening:
      'Badan Kesatuan Bangsa dan Politik Kabupaten Purwakarta menerangkan telah menerima laporan dari partai politik berikut:',
    rows: printedRows('POLITICAL_PARTY', answers),
    tables: printedTable('Pengurus', PartyOfficer, report === 'MANAGEMENT' ? answers.officers : []),
    provisions: provisions[report] ?? [],
    closing: 'Demikian surat ini dibuat untuk dipergunakan sebagaimana mestinya.',
    copiesTo: ['Bupati Purwakarta', 'Ketua Komisi Pemilihan Umum Kabupaten Purwakarta'],
  }
}
