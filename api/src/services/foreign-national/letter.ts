import type { LetterContent } from '../../catalogue/letter-content.ts'
import { foreignerDuties } from '../foreigner-duties.ts'
import type { ForeignNational } from '../foreign-national.ts'
import { printedRows, printedTable } from '../printed-answers.ts'
import { Companion } from './companion.ts'

const titles: Record<string, string> = {
  RECEIPT: 'Tanda Terima Pelaporan Keberadaan Orang Asing',
  STATEMENT: 'Surat Keterangan Keberadaan Orang Asing',
}

/** The receipt of a report on a foreigner or, when asked for, the statement of presence. */
export const foreignerLetter = (answers: ForeignNational): LetterContent => ({
  form: 'STATEMENT',
  subject: titles[answers.product ?? 'RECEIPT'] ?? '',
  considerations: [],
  opening:
    'Badan Kesatuan Bangsa dan Politik Kabupaten Purwakarta menerangkan telah menerima laporan keberadaan orang asing berikut:',
  rows: printedRows('FOREIGN_NATIONAL', answers),
  tables: printedTable('Ikut serta', Companion, answers.hasCompanions ? answers.companions : []),
  provisions: [...foreignerDuties, 'Surat ini bukan izin tinggal dan tidak menggantikan pelaporan kepada Imigrasi.'],
  closing: 'Demikian surat ini dibuat untuk dipergunakan sebagaimana mestinya.',
  copiesTo: ['Bupati Purwakarta', 'Kepala Kepolisian Resor Purwakarta', 'Camat setempat'],
})
