import type { Letters } from '../../catalogue/letter-wording.ts'
import type { Paskibra } from '../paskibra.ts'
import { printedRows } from '../printed-answers.ts'

/** The participant's card; health data and identity numbers of the child stay off it. */
export const paskibraLetters: Letters<Paskibra> = {
  form: 'STATEMENT',
  kinds: {
    CARD: {
      title: { id: 'Kartu peserta seleksi', en: 'Participant’s card' },
      sentences: {
        considerations: [],
        opening:
          'Badan Kesatuan Bangsa dan Politik Kabupaten Purwakarta menerangkan bahwa peserta berikut telah terdaftar dan lengkap berkasnya:',
        provisions: [
          'Membawa kartu ini pada setiap tahap seleksi.',
          'Mendaftar pula pada aplikasi Transparansi Paskibraka BPIP sesuai jadwal.',
          'Kartu ini bukan penetapan sebagai Paskibraka. Hasil setiap tahap diumumkan dengan nomor peserta.',
        ],
        closing: 'Demikian kartu peserta ini dibuat untuk dipergunakan sebagaimana mestinya.',
        copiesTo: ['Kepala {{schoolName}}'],
      },
    },
  },
  marks: {
    schoolName: { meaning: { id: 'Nama sekolah', en: 'Name of the school' } },
    year: { meaning: { id: 'Tahun seleksi', en: 'Year of selection' } },
  },
  draft: (answers) => ({
    kind: 'CARD',
    subject: `Kartu Peserta Seleksi Paskibraka Kabupaten Purwakarta Tahun ${answers.year}`,
    rows: printedRows('PASKIBRA', answers),
    values: { schoolName: answers.schoolName ?? '', year: String(answers.year ?? '') },
  }),
}
