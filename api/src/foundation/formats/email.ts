import { z } from 'zod'
import { cleanCode } from './clean-text.ts'
import type { Format } from './format.ts'

// RFC 5321 allows 254 characters for a whole address and 64 before the sign.
const address = z
  .email()
  .max(254)
  .regex(/^.{1,64}@/)

/** An email address, in small letters: nobody keeps two mailboxes that differ by capitals. */
export const email: Format = {
  normalise: (raw) => cleanCode(raw.normalize('NFKC').toLowerCase()),
  fault: (value) =>
    address.safeParse(value).success
      ? undefined
      : {
          id: 'Alamat email tidak sah. Contoh: nama@contoh.id, tanpa spasi.',
          en: 'This email address is not valid. For example name@example.org, without blanks.',
        },
  mask: (value) => value.replace(/^(.)[^@]*/, '$1•••'),
  example: 'siti@contoh.id',
}
