import type { LetterSeed, LetterSentences, Letters } from '../../catalogue/letter-wording.ts'
import { foreignerDuties } from '../foreigner-duties.ts'
import type { ForeignNational } from '../foreign-national.ts'
import { printedRows, printedTable } from '../printed-answers.ts'
import { Companion } from './companion.ts'

const sentences: LetterSentences = {
  considerations: [],
  opening:
    'Badan Kesatuan Bangsa dan Politik Kabupaten Purwakarta menerangkan telah menerima laporan keberadaan orang asing berikut:',
  provisions: [...foreignerDuties, 'Surat ini bukan izin tinggal dan tidak menggantikan pelaporan kepada Imigrasi.'],
  closing: 'Demikian surat ini dibuat untuk dipergunakan sebagaimana mestinya.',
  copiesTo: ['Bupati Purwakarta', 'Kepala Kepolisian Resor Purwakarta', 'Camat setempat'],
}

const kinds = {
  RECEIPT: { title: { id: 'Tanda terima pelaporan', en: 'Receipt of the report' }, sentences },
  STATEMENT: { title: { id: 'Surat keterangan keberadaan', en: 'Statement of presence' }, sentences },
} satisfies Record<string, LetterSeed>

const subjects: Record<keyof typeof kinds, string> = {
  RECEIPT: 'Tanda Terima Pelaporan Keberadaan Orang Asing',
  STATEMENT: 'Surat Keterangan Keberadaan Orang Asing',
}

/** The receipt of a report on a foreigner or, when asked for, the statement of presence. */
export const foreignerLetters: Letters<ForeignNational> = {
  form: 'STATEMENT',
  kinds,
  marks: {},
  draft: (answers) => {
    const kind = answers.product === 'STATEMENT' ? 'STATEMENT' : 'RECEIPT'
    return {
      kind,
      subject: subjects[kind],
      rows: printedRows('FOREIGN_NATIONAL', answers),
      tables: printedTable('Ikut serta', Companion, answers.hasCompanions ? answers.companions : []),
      values: {},
    }
  },
}
