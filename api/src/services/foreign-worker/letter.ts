import type { Letters } from '../../catalogue/letter-wording.ts'
import { formatDay } from '../../foundation/formats/day.ts'
import type { ForeignWorker } from '../foreign-worker.ts'
import { foreignerDuties } from '../foreigner-duties.ts'
import { printedRows, printedTable } from '../printed-answers.ts'
import { ReportedWorker } from './reported-worker.ts'

/** The receipt a company gets for its report on foreign workers. */
export const workerLetters: Letters<ForeignWorker> = {
  form: 'STATEMENT',
  kinds: {
    RECEIPT: {
      title: { id: 'Tanda terima pelaporan', en: 'Receipt of the report' },
      sentences: {
        considerations: ['Surat {{companyName}} Nomor {{letterNumber}} tanggal {{letterDate}}.'],
        opening:
          'Badan Kesatuan Bangsa dan Politik Kabupaten Purwakarta menerangkan telah menerima laporan keberadaan tenaga kerja asing dari:',
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
      },
    },
  },
  marks: {
    companyName: { meaning: { id: 'Nama perusahaan', en: 'Name of the company' } },
    letterNumber: { meaning: { id: 'Nomor surat perusahaan', en: 'Number of the company’s letter' } },
    letterDate: { meaning: { id: 'Tanggal surat perusahaan', en: 'Date of the company’s letter' } },
  },
  draft: (answers) => ({
    kind: 'RECEIPT',
    subject: 'Tanda Terima Pelaporan Keberadaan Tenaga Kerja Asing',
    rows: printedRows('FOREIGN_WORKER', answers),
    tables: printedTable('Tenaga kerja asing yang dilaporkan', ReportedWorker, answers.workers),
    values: {
      companyName: answers.companyName ?? '',
      letterNumber: answers.letterNumber ?? '',
      letterDate: answers.letterDate ? formatDay(answers.letterDate) : '',
    },
  }),
}
