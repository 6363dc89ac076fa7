import type { Text } from '../../foundation/text.ts'
import { kesbangpolDuty, likeU } from '../legal-basis.ts'

/** The rules the research service rests on. */
export const researchLegalBasis: readonly Text[] = [
  {
    id: 'Undang-Undang Nomor 11 Tahun 2019 tentang Sistem Nasional Ilmu Pengetahuan dan Teknologi',
    en: 'Law 11/2019 on the National System of Science and Technology',
  },
  {
    id: 'Peraturan Menteri Dalam Negeri Nomor 3 Tahun 2018 tentang Penerbitan Surat Keterangan Penelitian',
    en: 'Regulation of the Minister of Home Affairs 3/2018 on Research Certificates',
  },
  kesbangpolDuty,
  likeU('c'),
]
