import { isEmail } from 'class-validator'
import parsePhoneNumber from 'libphonenumber-js/min'
import { badInput, type FieldFault } from '../foundation/errors.ts'
import type { Text } from '../foundation/text.ts'

interface Reader {
  /** The value in the one form it is kept in; undefined when it cannot be that. */
  read: (raw: string) => string | undefined
  fault: Text
}

const line = (most: number, least = 1): Reader => ({
  read: (raw) => {
    const text = raw.normalize('NFC').trim().replace(/\s+/g, ' ')
    return text.length >= least && text.length <= most && !/\p{C}/u.test(text) ? text : undefined
  },
  fault: { id: `Isi dengan ${least} sampai ${most} huruf.`, en: `Write ${least} to ${most} characters.` },
})

const matching = (pattern: RegExp, fault: Text): Reader => ({
  read: (raw) => pattern.exec(raw.trim().toLowerCase())?.[0],
  fault,
})

const readers = {
  name: line(120, 2),
  position: line(160, 2),
  rank: line(60, 2),
  reason: line(300, 5),
  username: matching(/^[a-z][a-z0-9._-]{3,29}$/, {
    id: 'Nama pengguna terdiri dari 4–30 huruf kecil, angka, titik, garis bawah, atau tanda hubung, dan diawali huruf.',
    en: 'A username has 4–30 small letters, digits, dots, underscores or hyphens, and begins with a letter.',
  }),
  email: {
    read: (raw: string) => {
      const email = raw.trim().toLowerCase()
      return isEmail(email) && email.length <= 254 ? email : undefined
    },
    fault: {
      id: 'Alamat email tidak lengkap. Contoh: nama@contoh.id',
      en: 'The email address is incomplete. Example: name@example.id',
    },
  },
  phone: {
    read: (raw: string) => {
      const phone = parsePhoneNumber(raw, 'ID')
      return phone?.isValid() ? phone.number : undefined
    },
    fault: {
      id: 'Nomor telepon tidak sah. Contoh: 081234567890, atau +60… untuk nomor luar negeri.',
      en: 'The phone number is not valid. Example: 081234567890, or +60… for a foreign number.',
    },
  },
  nip: matching(/^\d{18}$/, { id: 'NIP terdiri dari 18 angka.', en: 'A NIP has 18 digits.' }),
} satisfies Record<string, Reader>

/** A telephone number as people type it, in E.164 form; undefined when it is none. */
export const readPhone = (raw: string): string | undefined => readers.phone.read(raw)

type Field = keyof typeof readers
type Fields = Partial<Record<Field, string | null | undefined>>
type Read<F extends Fields> = { [K in keyof F]: F[K] extends string ? string : Exclude<F[K], string> | string }

/** Brings what people typed about someone into the form it is kept in; refuses with all faults at once. */
export function readIdentity<F extends Fields>(fields: F, further: FieldFault[] = []): Read<F> {
  const faults: FieldFault[] = []
  const entries = Object.entries(fields).map(([field, raw]) => {
    if (typeof raw !== 'string') return [field, raw]
    const { read, fault } = readers[field as Field]
    const value = read(raw)
    if (value === undefined) faults.push({ field, message: fault })
    return [field, value]
  })
  if (faults.length + further.length > 0) throw badInput(...faults, ...further)
  return Object.fromEntries(entries) as Read<F>
}
