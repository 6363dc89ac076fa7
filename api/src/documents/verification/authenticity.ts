import { registerEnumType } from 'type-graphql'
import { DocumentState } from '../document-state.ts'
import type { IssuedDocument } from '../issued-document.ts'

/** What the public check answers. */
export enum Authenticity {
  GENUINE = 'GENUINE',
  EXPIRED = 'EXPIRED',
  REVOKED = 'REVOKED',
  REPLACED = 'REPLACED',
}
registerEnumType(Authenticity, {
  name: 'Authenticity',
  description: 'What the public check of a document answers; a code nobody gave out is NOT_FOUND.',
  valuesConfig: {
    GENUINE: { description: 'Issued by the agency and in force (berlaku).' },
    EXPIRED: { description: 'Issued by the agency; its validity has ended (kedaluwarsa).' },
    REVOKED: { description: 'Issued by the agency and taken back (dicabut).' },
    REPLACED: { description: 'Issued by the agency; a later document stands in its place (diganti).' },
  },
})

/** What a document is worth on a day; the last day of its validity still counts. */
export function authenticityOf(
  { state, validUntil }: Pick<IssuedDocument, 'state' | 'validUntil'>,
  today: string,
): Authenticity {
  if (state !== DocumentState.ISSUED) return Authenticity[state]
  return validUntil && validUntil < today ? Authenticity.EXPIRED : Authenticity.GENUINE
}
