import type { LetterContent } from '../../catalogue/letter-content.ts'
import { formatDay } from '../../foundation/formats/day.ts'
import type { ForeignWorker } from '../foreign-worker.ts'
import { foreignerDuties } from '../foreigner-duties.ts'
import { printedRows, printedTable } from '../printed-answers.ts'
import { ReportedWorker } from './reported-worker.ts'

/** The receipt a company gets for its report on foreign workers. */
export const workerLetter = (answers: ForeignWorker): LetterContent => ({
  form: 'STATEMENT',
  subject: 'Tanda Terima Pelaporan Keberadaan Tenaga Kerja Asing',
  considerations: [
    `Surat ${answers.companyName} Nomor ${answers.letterNumber} tanggal ${formatDay(answers.letterDate ?? '')}.`,
  ],
  opening:
    'Badan Kesatuan Bangsa dan Politik Kabupaten Purwakarta menerangkan telah menerima laporan keberadaan tenaga kerja asing dari:',
  rows: printedRows('FOREIGN_WORKER', answers),
  tables: printedTable('Tenaga kerja asing yang dilaporkan', ReportedWorker, answers.workers),
  provisions: [
    ...foreignerDuties,
    'Tanda terima ini bukan izin tinggal, bukan izin kerja dan tidak menggantikan pelaporan kepada Imigrasi maupun instansi ketenagakerjaan.',
  ],
  closing: 'Demikian tanda terima ini dibuat untuk dipergunakan sebagaimana mestinya.',
  copiesTo: [
    'Bupati Purwakarta',
    'Kepala Dinas yang membidangi ketenagakerjaan Kabupaten Purwakarta',
    'Kepala Kepolisian Resor Purwakarta',
  ],
})
