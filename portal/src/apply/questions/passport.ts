import { formatted } from './formatted.ts'

const capitals = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s./-]/g, '')

const manner = { autoCapitalize: 'characters', spellCheck: false } as const

/** The number of a passport of any country. */
export const passport = formatted(
  capitals,
  (value) =>
    /^[A-Z0-9]{5,12}$/.test(value)
      ? undefined
      : {
          id: 'Nomor paspor terdiri atas 5 sampai 12 huruf dan angka. Salin dari halaman identitas paspor.',
          en: 'A passport number has 5 to 12 letters and digits. Copy it from the identity page of the passport.',
        },
  manner,
)

/** The number of a stay permit (ITAS, ITAP). */
export const stayPermit = formatted(
  capitals,
  (value) =>
    /^[A-Z0-9]{1,20}$/.test(value)
      ? undefined
      : {
          id: 'Nomor izin tinggal terdiri atas huruf dan angka, paling banyak 20. Salin dari ITAS atau ITAP.',
          en: 'A stay permit number has letters and digits, at most 20. Copy it from the ITAS or ITAP.',
        },
  manner,
)
