import type { Text } from '../../foundation/text.ts'
import { immigrationLaw, kesbangpolDuty, likeU } from '../legal-basis.ts'

/** The rules the report on foreigners rests on. */
export const foreignerLegalBasis: readonly Text[] = [
  immigrationLaw,
  {
    id: 'Peraturan Menteri Dalam Negeri Nomor 49 Tahun 2010 tentang Pedoman Pemantauan Orang Asing dan Organisasi Masyarakat Asing di Daerah',
    en: 'Regulation of the Minister of Home Affairs 49/2010 on the Monitoring of Foreigners and Foreign Organizations in the Regions',
  },
  kesbangpolDuty,
  likeU('b'),
]
