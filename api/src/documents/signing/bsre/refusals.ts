import { badInput, Refusal } from '../../../foundation/errors.ts'

/**
 * BSrE's own codes, as seen in answers of its service: `{"error":"Passphrase anda salah","status_code":2031}`, or within
 * the text: `{"error":"Proses signing gagal : User tidak terdaftar 2011","status_code":400}`. No list is published;
 * every other code reaches the official as a number, to be told to BSrE's help desk.
 */
const known: Readonly<Record<number, () => Refusal>> = {
  2011: () =>
    badInput({
      field: 'identityNumber',
      message: {
        id: 'NIK ini tidak terdaftar di BSrE. Periksa NIK Anda; bila sudah benar, minta koordinator TTE mendaftarkan atau memperbarui sertifikat Anda.',
        en: 'This NIK is not registered with BSrE. Check it; if it is right, have the coordinator of electronic signatures register you or renew your certificate.',
      },
    }),
  2031: () =>
    badInput({
      field: 'passphrase',
      message: {
        id: 'Passphrase salah. Periksa huruf besar dan kecilnya, lalu coba lagi; bila lupa, atur ulang di portal BSrE.',
        en: 'The passphrase is wrong. Check capitals and try again; if you forgot it, reset it at the portal of BSrE.',
      },
    }),
}

/** What BSrE's refusal means to the official. Its own words may quote what was sent, so they go no further. */
export function refusalOf(status: number, { error, status_code: code }: Record<string, unknown>): Error {
  if (status === 401 || status === 403) return lockedOut()
  const inText = typeof error === 'string' ? /\b(\d{4})\D*$/.exec(error)?.[1] : undefined
  const number = [code, inText].map(Number).find((one) => Number.isInteger(one) && one >= 1000)
  if (number) return known[number]?.() ?? unknown(number)
  return new Error(`BSrE answered ${status}`)
}

const unknown = (providerCode: number) =>
  new Refusal(
    'UNAVAILABLE',
    {
      id: `BSrE menolak menandatangani dengan kode ${providerCode}. Surat belum terbit. Sampaikan kode ini kepada koordinator TTE atau layanan bantuan BSrE.`,
      en: `BSrE refused to sign, with code ${providerCode}. The letter was not issued. Tell the code to the coordinator of electronic signatures or BSrE’s help desk.`,
    },
    { providerCode, retryable: false },
  )

const lockedOut = () =>
  new Refusal(
    'UNAVAILABLE',
    {
      id: 'LIKE-U tidak diterima oleh layanan BSrE. Surat belum terbit. Minta pengelola sistem memeriksa BSRE_USER dan BSRE_PASSWORD.',
      en: 'The service of BSrE does not let LIKE-U in. The letter was not issued. Have the system administrator check BSRE_USER and BSRE_PASSWORD.',
    },
    { retryable: false },
  )
