import { Ask } from '../../catalogue/ask.ts'
import { formatted } from '../../catalogue/questions/formatted.ts'
import { text } from '../../catalogue/questions/text.ts'
import { postalCode } from '../../foundation/formats/postal-code.ts'
import { taxNumber } from '../../foundation/formats/tax-number.ts'
import type { Own } from './person.ts'

/** Asks the tax number of a body (NPWP). */
export const AskTaxNumber = (own: Own = {}): PropertyDecorator =>
  Ask(formatted('TAX_NUMBER', taxNumber), { label: { id: 'NPWP', en: 'Tax number (NPWP)' }, ...own })

/** Asks the postal code of an office. */
export const AskPostalCode = (own: Own = {}): PropertyDecorator =>
  Ask(formatted('POSTAL_CODE', postalCode), { label: { id: 'Kode pos', en: 'Postal code' }, ...own })

/** Asks the bank where a body keeps its account. */
export const AskBankName = (own: Own = {}): PropertyDecorator =>
  Ask(text(80), { label: { id: 'Nama bank', en: 'Bank' }, ...own })

/** Asks the number of a body's bank account. */
export const AskBankAccount = (own: Own = {}): PropertyDecorator =>
  Ask(text(34), { label: { id: 'Nomor rekening', en: 'Account number' }, ...own })
