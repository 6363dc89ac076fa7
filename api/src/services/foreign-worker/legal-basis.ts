import type { Text } from '../../foundation/text.ts'
import { immigrationLaw, kesbangpolDuty, likeU } from '../legal-basis.ts'

/** The rules the report on foreign workers rests on. */
export const workerLegalBasis: readonly Text[] = [
  immigrationLaw,
  {
    id: 'Peraturan Pemerintah Nomor 34 Tahun 2021 tentang Penggunaan Tenaga Kerja Asing',
    en: 'Government Regulation 34/2021 on the Employment of Foreign Workers',
  },
  {
    id: 'Peraturan Menteri Dalam Negeri Nomor 50 Tahun 2010 tentang Pedoman Pemantauan Tenaga Kerja Asing di Daerah',
    en: 'Regulation of the Minister of Home Affairs 50/2010 on the Monitoring of Foreign Workers in the Regions',
  },
  kesbangpolDuty,
  likeU('a'),
]
