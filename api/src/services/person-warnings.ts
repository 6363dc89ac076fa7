import { identityNumberWarnings } from '../foundation/formats/identity-number.ts'
import type { Text } from '../foundation/text.ts'

interface StatedPerson {
  identityNumber?: string | null
  birthDate?: string | null
  sex?: string | null
}

/** Where the birth date or sex somebody stated disagrees with the one written in their NIK; for the verifier's eye. */
export const personWarnings = ({ identityNumber, birthDate, sex }: StatedPerson): Text[] =>
  identityNumberWarnings(identityNumber ?? '', {
    ...(birthDate ? { birthDay: birthDate } : {}),
    ...(sex === 'MALE' || sex === 'FEMALE' ? { sex } : {}),
  })
