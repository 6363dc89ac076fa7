import type { Text } from '../../foundation/text.ts'
import { kesbangpolDuty, likeU } from '../legal-basis.ts'

/** The rules the selection of Paskibraka rests on. */
export const paskibraLegalBasis: readonly Text[] = [
  {
    id: 'Peraturan Presiden Nomor 51 Tahun 2022 tentang Program Pasukan Pengibar Bendera Pusaka',
    en: 'Presidential Regulation 51/2022 on the Flag Hoisting Troop Programme',
  },
  {
    id: 'Peraturan Badan Pembinaan Ideologi Pancasila Nomor 3 Tahun 2022 sebagaimana diubah dengan Peraturan Nomor 5 Tahun 2023',
    en: 'Regulation of the Pancasila Ideology Agency 3/2022, amended by 5/2023',
  },
  kesbangpolDuty,
  likeU('f'),
]
