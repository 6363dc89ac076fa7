import type { Text } from '../../foundation/text.ts'
import { kesbangpolDuty, likeU } from '../legal-basis.ts'

/** The rules the reports of civil organizations rest on. */
export const organizationLegalBasis: readonly Text[] = [
  {
    id: 'Undang-Undang Nomor 17 Tahun 2013 tentang Organisasi Kemasyarakatan sebagaimana diubah dengan Undang-Undang Nomor 16 Tahun 2017',
    en: 'Law 17/2013 on Civil Organizations, amended by Law 16/2017',
  },
  {
    id: 'Peraturan Pemerintah Nomor 58 Tahun 2016 tentang Pelaksanaan Undang-Undang Nomor 17 Tahun 2013',
    en: 'Government Regulation 58/2016 implementing Law 17/2013',
  },
  {
    id: 'Peraturan Menteri Dalam Negeri Nomor 57 Tahun 2017 tentang Pendaftaran dan Pengelolaan Sistem Informasi Organisasi Kemasyarakatan',
    en: 'Regulation of the Minister of Home Affairs 57/2017 on the Registration of Civil Organizations',
  },
  kesbangpolDuty,
  likeU('d'),
]
