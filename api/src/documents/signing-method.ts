import { registerEnumType } from 'type-graphql'
import { badInput, type FieldFault, type Refusal } from '../foundation/errors.ts'
import type { Text } from '../foundation/text.ts'
import type { SigningTools } from './signing/load-signing.ts'

/** How the agency's letters are signed (UU ITE Pasal 11, PP 71/2019). */
export enum SigningMethod {
  SERVER = 'SERVER',
  BSRE = 'BSRE',
  EXTERNAL = 'EXTERNAL',
  WET_INK = 'WET_INK',
}
registerEnumType(SigningMethod, {
  name: 'SigningMethod',
  description: 'How letters are signed (UU ITE Pasal 11, PP 71/2019).',
  valuesConfig: {
    SERVER: { description: 'By LIKE-U itself, with the agency’s certificate, when an admin issues the letter.' },
    BSRE: { description: 'By the official who approved, with their BSrE certificate: NIK and passphrase.' },
    EXTERNAL: { description: 'By the official in another program; the signed PDF is brought back.' },
    WET_INK: { description: 'By hand on paper; the scan is brought back.' },
  },
})

/** Methods in which a letter leaves LIKE-U with its number and comes back signed. */
export const awayMethods = { EXTERNAL: 'external', WET_INK: 'wet' } as const

/** Methods in which a letter leaves LIKE-U to be signed. */
export type AwayMethod = keyof typeof awayMethods

export const isAway = (method: SigningMethod): method is SigningMethod & AwayMethod => method in awayMethods

/** What a way of signing rests on must be there before it is chosen. */
export function faultsOfMethod({ bsre, roots }: SigningTools, method?: SigningMethod | null): FieldFault[] {
  if (method === SigningMethod.BSRE && !bsre) return [{ field: 'signingMethod', message: withoutBsre }]
  // The first root is our own; nobody else signs under it.
  if (method === SigningMethod.EXTERNAL && roots.length < 2) return [{ field: 'signingMethod', message: withoutRoots }]
  return []
}

const withoutBsre = {
  id: 'Layanan BSrE belum dihubungkan. Minta pengelola server mengisi BSRE_URL, BSRE_USER, dan BSRE_PASSWORD.',
  en: 'BSrE’s service is not connected. Have the administrator of the server set BSRE_URL, BSRE_USER and BSRE_PASSWORD.',
}
const withoutRoots = {
  id: 'Belum ada sertifikat induk yang dipercaya. Minta pengelola server mengisi SIGNATURE_ROOTS.',
  en: 'No root certificate is trusted yet. Have the administrator of the server set SIGNATURE_ROOTS.',
}

/** Said to who wants to issue another way than letters are signed now: what to do instead. */
export const signedOtherwise = (method: SigningMethod): Refusal =>
  badInput({ field: 'submission', message: instead[method] })

const instead: Record<SigningMethod, Text> = {
  SERVER: {
    id: 'Surat ditandatangani langsung oleh LIKE-U. Minta admin bidang menerbitkannya.',
    en: 'Letters are signed by LIKE-U itself. Have an admin of the bidang issue it.',
  },
  BSRE: {
    id: 'Surat ditandatangani dengan sertifikat BSrE. Minta pejabat yang menyetujuinya membuka surat ini dan menandatanganinya.',
    en: 'Letters are signed with BSrE certificates. Have the official who approved open this letter and sign it.',
  },
  EXTERNAL: {
    id: 'Surat ditandatangani dengan aplikasi lain. Siapkan suratnya, minta pejabat menandatanganinya, lalu unggah hasilnya.',
    en: 'Letters are signed in another program. Prepare the letter, have the official sign it, and upload the result.',
  },
  WET_INK: {
    id: 'Surat ditandatangani di atas kertas. Siapkan dan cetak suratnya, minta tanda tangan, lalu unggah pindaiannya.',
    en: 'Letters are signed on paper. Prepare and print the letter, have it signed, and upload the scan.',
  },
}
