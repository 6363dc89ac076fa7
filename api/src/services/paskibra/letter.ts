import type { LetterContent } from '../../catalogue/letter-content.ts'
import type { Paskibra } from '../paskibra.ts'
import { printedRows } from '../printed-answers.ts'

/** The participant's card; health data and identity numbers of the child stay off it. */
export const paskibraLetter = (answers: Paskibra): LetterContent => ({
  form: 'STATEMENT',
  subject: `Kartu Peserta Seleksi Paskibraka Kabupaten Purwakarta Tahun ${answers.year}`,
  considerations: [],
  opening:
    'Badan Kesatuan Bangsa dan Politik Kabupaten Purwakarta menerangkan bahwa peserta berikut telah terdaftar dan lengkap berkasnya:',
  rows: printedRows('PASKIBRA', answers),
  provisions: [
    'Membawa kartu ini pada setiap tahap seleksi.',
    'Mendaftar pula pada aplikasi Transparansi Paskibraka BPIP sesuai jadwal.',
    'Kartu ini bukan penetapan sebagai Paskibraka. Hasil setiap tahap diumumkan dengan nomor peserta.',
  ],
  closing: 'Demikian kartu peserta ini dibuat untuk dipergunakan sebagaimana mestinya.',
  copiesTo: [`Kepala ${answers.schoolName}`],
})
