import { Ask } from '../../catalogue/ask.ts'
import { text } from '../../catalogue/questions/text.ts'
import type { Own } from './person.ts'

/** Asks the sixteen digits of the identity card (NIK). */
export const AskIdentityNumber = (own: Own = {}): PropertyDecorator =>
  Ask(text(16), { label: { id: 'NIK', en: 'Identity number (NIK)' }, personal: 'GENERAL', ...own })

/** Asks a mobile number that also receives WhatsApp. */
export const AskPhone = (own: Own = {}): PropertyDecorator =>
  Ask(text(20), { label: { id: 'Nomor HP (WhatsApp)', en: 'Mobile number (WhatsApp)' }, personal: 'GENERAL', ...own })

/** Asks an email address. */
export const AskEmail = (own: Own = {}): PropertyDecorator =>
  Ask(text(254), { label: { id: 'Email', en: 'Email' }, personal: 'GENERAL', ...own })
