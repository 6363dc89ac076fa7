import type { Text } from '../../foundation/text.ts'
import { kesbangpolDuty, likeU } from '../legal-basis.ts'

/** The rules the reports of political parties rest on. */
export const partyLegalBasis: readonly Text[] = [
  {
    id: 'Undang-Undang Nomor 2 Tahun 2008 tentang Partai Politik sebagaimana diubah dengan Undang-Undang Nomor 2 Tahun 2011',
    en: 'Law 2/2008 on Political Parties, amended by Law 2/2011',
  },
  {
    id: 'Peraturan Pemerintah Nomor 5 Tahun 2009 tentang Bantuan Keuangan kepada Partai Politik sebagaimana diubah terakhir dengan Peraturan Pemerintah Nomor 1 Tahun 2018',
    en: 'Government Regulation 5/2009 on Financial Aid to Political Parties, last amended by 1/2018',
  },
  {
    id: 'Peraturan Menteri Dalam Negeri Nomor 36 Tahun 2018 sebagaimana diubah dengan Peraturan Menteri Dalam Negeri Nomor 78 Tahun 2020',
    en: 'Regulation of the Minister of Home Affairs 36/2018, amended by 78/2020, on aid to political parties',
  },
  kesbangpolDuty,
  likeU('e'),
]
