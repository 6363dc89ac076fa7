import { badInput } from '../../foundation/errors.ts'
import { identityNumber } from '../../foundation/formats/identity-number.ts'
import { keyedHash } from '../../foundation/secret-box.ts'

/** What is kept of a NIK to know its holder again: nobody can read it, nor guess it without the installation's secret. */
export const nikMark = (secret: string, nik: string): string => keyedHash(secret, 'identity', `nik/${nik}`)

/** A NIK as people type it, in its one form. @throws BAD_USER_INPUT when it cannot be one */
export function readNik(raw: string): string {
  const nik = identityNumber.normalise(raw)
  const message = identityNumber.fault(nik)
  if (message) throw badInput({ field: 'nik', message })
  return nik
}
