import { Ask } from '../../catalogue/ask.ts'
import { formatted } from '../../catalogue/questions/formatted.ts'
import { longText } from '../../catalogue/questions/text.ts'
import { village } from '../../catalogue/questions/village.ts'
import { email } from '../../foundation/formats/email.ts'
import { mobilePhone, phone } from '../../foundation/formats/phone.ts'
import type { Own } from './person.ts'

/** Asks a mobile number that also receives WhatsApp. */
export const AskMobilePhone = (own: Own = {}): PropertyDecorator =>
  Ask(formatted('MOBILE_PHONE', mobilePhone), {
    label: { id: 'Nomor HP (WhatsApp)', en: 'Mobile number (WhatsApp)' },
    personal: 'GENERAL',
    ...own,
  })

/** Asks the telephone number of an office, landlines included. */
export const AskOfficePhone = (own: Own = {}): PropertyDecorator =>
  Ask(formatted('PHONE', phone), { label: { id: 'Telepon', en: 'Telephone' }, ...own })

/** Asks an email address, which may be longer than other formatted texts (RFC 5321). */
export const AskEmail = (own: Own = {}): PropertyDecorator =>
  Ask(
    { ...formatted('EMAIL', email), columnOptions: { length: 254 } },
    { label: { id: 'Email', en: 'Email' }, personal: 'GENERAL', ...own },
  )

/** Asks an address in free words. */
export const AskAddress = (own: Own = {}): PropertyDecorator =>
  Ask(longText(300), {
    label: { id: 'Alamat', en: 'Address' },
    help: {
      id: 'Jalan, nomor, RT/RW, desa atau kelurahan, kecamatan.',
      en: 'Street, number, RT/RW, village, district.',
    },
    personal: 'GENERAL',
    ...own,
  })

/** Asks the desa or kelurahan of Purwakarta an address lies in. */
export const AskVillage = (own: Own = {}): PropertyDecorator =>
  Ask(village(), { label: { id: 'Desa atau kelurahan', en: 'Village' }, ...own })
