import { parsePhoneNumberFromString, type PhoneNumber } from 'libphonenumber-js/max'
import type { Text } from '../text.ts'
import { cleanCode } from './clean-text.ts'
import type { Format } from './format.ts'
import { maskMiddle } from './mask.ts'

const read = (raw: string): PhoneNumber | undefined => parsePhoneNumberFromString(raw, 'ID')

// New operator prefixes reach the library's tables late; an Indonesian mobile number is told by its shape alone.
const indonesianMobile = /^\+628[1-9]\d{6,10}$/

const toE164 = (raw: string): string => {
  const text = cleanCode(raw)
  return read(text)?.number ?? text
}

const isPhone = (value: string): boolean => {
  const number = read(value)
  return number?.number === value && (indonesianMobile.test(value) || number.isValid())
}

/** Whether messages (WhatsApp) can reach this E.164 number: a mobile number of any country. */
export const isMobile = (value: string): boolean =>
  isPhone(value) &&
  (indonesianMobile.test(value) || ['MOBILE', 'FIXED_LINE_OR_MOBILE'].includes(read(value)?.getType() ?? ''))

/** How WhatsApp links and its API write an E.164 number: without the plus. */
export const whatsAppNumber = (value: string): string => value.replace(/^\+/, '')

const unreadable: Text = {
  id: 'Nomor telepon tidak dikenali. Contoh: 0812-3456-7890, atau +65 8123 4567 untuk nomor luar negeri.',
  en: 'This phone number is not recognised. For example 0812-3456-7890, or +65 8123 4567 for a foreign number.',
}
const notMobile: Text = {
  id: 'Nomor ini bukan nomor HP. Isi nomor HP yang memakai WhatsApp.',
  en: 'This is not a mobile number. Give a mobile number that uses WhatsApp.',
}

/** Any phone number in E.164; without a country code it is Indonesian. */
export const phone: Format = {
  normalise: toE164,
  fault: (value) => (isPhone(value) ? undefined : unreadable),
  mask: maskMiddle,
  example: '+62264200123',
}

/** A mobile number in E.164, reachable by WhatsApp. */
export const mobilePhone: Format = {
  ...phone,
  fault: (value) => phone.fault(value) ?? (isMobile(value) ? undefined : notMobile),
  example: '+6281234567890',
}
