import type { Text } from '../foundation/text.ts'

/** Why a Kesbangpol agency has these tasks at all. */
export const kesbangpolDuty: Text = {
  id: 'Peraturan Menteri Dalam Negeri Nomor 11 Tahun 2019 tentang Perangkat Daerah yang Melaksanakan Urusan Pemerintahan di Bidang Kesatuan Bangsa dan Politik',
  en: 'Regulation of the Minister of Home Affairs 11/2019 on Regional Agencies for National Unity and Politics',
}

/** The regency's own order that the service is given through LIKE-U; `letter` is its item in Pasal 3 ayat (1). */
export const likeU = (letter: 'a' | 'b' | 'c' | 'd' | 'e' | 'f'): Text => ({
  id: `Peraturan Bupati Purwakarta Nomor 63 Tahun 2024, Pasal 3 ayat (1) huruf ${letter}`,
  en: `Purwakarta Regent Regulation 63/2024, Article 3(1)${letter}`,
})

/** The law on who may enter and stay in Indonesia. */
export const immigrationLaw: Text = {
  id: 'Undang-Undang Nomor 6 Tahun 2011 tentang Keimigrasian sebagaimana diubah terakhir dengan Undang-Undang Nomor 63 Tahun 2024',
  en: 'Law 6/2011 on Immigration, last amended by Law 63/2024',
}
