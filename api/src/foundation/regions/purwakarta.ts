/**
 * Kecamatan of Kabupaten Purwakarta (Kemendagri 32.14) and their villages, in the order of their codes: the first of a
 * list ends in 001, the next in 002. Codes and names follow Kepmendagri 300.2.2-2138/2025 as transcribed in the public
 * data set github.com/cahyadsn/wilayah; the codes were compared with Permendagri 72/2019 (kodewilayah/explorer).
 */
export const regency = { code: '32.14', name: 'Purwakarta' } as const

/** The only kecamatan with kelurahan: its first nine villages; all others are desa. */
export const kelurahan = { district: '01', count: 9 } as const

export const districtVillages: readonly [code: string, name: string, villages: string][] = [
  [
    '01',
    'Purwakarta',
    'Nagri Kidul, Nagri Kaler, Nagri Tengah, Sindangkasih, Cipaisan, Purwamekar, Ciseureuh, Tegalmunjul, Munjuljaya, Citalang',
  ],
  ['02', 'Campaka', 'Campaka, Campakasari, Benteng, Cirende, Cikumpay, Cijaya, Kertamukti, Cimahi, Cijunti, Cisaat'],
  [
    '03',
    'Jatiluhur',
    'Cikaobandung, Jatimekar, Jatiluhur, Cilegong, Kembangkuning, Cibinong, Bunder, Mekargalih, Cisalada, Parakanlima',
  ],
  [
    '04',
    'Plered',
    'Plered, Palinggihan, Cibogohilir, Linggarsari, Gandasoli, Citeko, Liunggunung, Rawasari, Anjun, Sindangsari, ' +
      'Babakansari, Gandamekar, Citekokaler, Pamoyanan, Sempur, Cibogo Girang',
  ],
  [
    '05',
    'Sukatani',
    'Sukatani, Malangnengah, Cilalawi, Sukamaju, Cipicung, Cianting Utara, Cianting, Pasirmunjul, Tajursindang, ' +
      'Cibodas, Cijantung, Sukajaya, Panyindangan, Sindanglaya',
  ],
  [
    '06',
    'Darangdan',
    'Darangdan, Depok, Cilingga, Nangewer, Mekarsari, Linggasari, Sawit, Linggamukti, Gununghejo, Pasirangin, ' +
      'Legoksari, Sirnamanah, Sadarkarya, Neglasari, Nagrak',
  ],
  ['07', 'Maniis', 'Gunungkarung, Citamiang, Sinargalih, Tegaldatar, Cijati, Ciramahilir, Sukamukti, Pasirjambu'],
  [
    '08',
    'Tegalwaru',
    'Batutumpang, Citalang, Tegalwaru, Tegalsari, Warungjeruk, Galumpit, Sukahaji, Karoya, Cadassari, Cadasmekar, ' +
      'Cisarua, Sukamulya, Pasanggrahan',
  ],
  [
    '09',
    'Wanayasa',
    'Wanayasa, Sukadami, Wanasari, Simpang, Nagrog, Cibuntu, Babakan, Nangerang, Ciawi, Sumurugul, Raharja, ' +
      'Sakambang, Taringgul Tonggoh, Legok Huni, Taringgul Tengah',
  ],
  [
    '10',
    'Pasawahan',
    'Pasawahananyar, Pasawahan, Sawahkulon, Ciherang, Cidahu, Pasawahankidul, Kertajaya, Lebakanyar, Selaawi, ' +
      'Margasari, Warungkadu, Cihuni',
  ],
  [
    '11',
    'Bojong',
    'Bojong Barat, Bojong Timur, Cikeris, Cihanjawar, Cipeundeuy, Cileunca, Cibingbin, Kertasari, Pangkalan, ' +
      'Pawenang, Sukamanah, Sindangpanon, Sindangsari, Pasanggrahan',
  ],
  [
    '12',
    'Babakancikao',
    'Cilangkap, Cicadas, Hegarmanah, Babakancikao, Kadumekar, Maracang, Ciwareng, Mulyamekar, Cigelam',
  ],
  [
    '13',
    'Bungursari',
    'Ciwangi, Cibening, Bungursari, Dangdeur, Cibungur, Wanakerta, Cinangka, Cikopo, Cibodas, Karangmukti',
  ],
  [
    '14',
    'Cibatu',
    'Cibatu, Cilandak, Karyamekar, Cipinang, Ciparungsari, Cirangkong, Cikadu, Cibukamanah, Wanawali, Cipancur',
  ],
  ['15', 'Sukasari', 'Kutamanah, Kertamanah, Ciririp, Sukasari, Parungbanteng'],
  [
    '16',
    'Pondoksalam',
    'Parakansalam, Pondokbungur, Salem, Galudra, Tanjungsari, Salammulya, Salamjaya, Bungurjaya, Gurudug, Sukajadi, Situ',
  ],
  [
    '17',
    'Kiarapedes',
    'Kiarapedes, Ciracas, Parakangarokgek, Taringgul Landeuh, Mekarjaya, Margaluyu, Gardu, Cibeber, Pusakamulya, ' +
      'Sumbersari',
  ],
]
