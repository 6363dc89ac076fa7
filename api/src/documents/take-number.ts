import { badInput } from '../foundation/errors.ts'
import { cleanText } from '../foundation/formats/clean-text.ts'
import { nextOf } from '../foundation/sequence.ts'
import type { Work } from '../foundation/work.ts'
import { documentNumber, type NumberParts } from './document-number.ts'
import { IssuedDocument } from './issued-document.ts'

/** Where numbers run: one series per register, classification and year. */
export interface Series extends Omit<NumberParts, 'sequence'> {
  register: string
  pattern: string
}

/** A number given to a document; one that was given elsewhere has no place in the register. */
export interface GivenNumber {
  number: string
  sequence: number | null
}

/**
 * The next number of the series, without gaps. Everyone else who wants one waits until this transaction ends. A number
 * that was entered by hand before is used up and passed over.
 */
export async function nextNumber(work: Work, series: Series): Promise<GivenNumber> {
  const name = `document/${series.register}/${series.classification}/${series.day.slice(0, 4)}`
  for (;;) {
    const sequence = await nextOf(work.em, name)
    const number = documentNumber(series.pattern, { ...series, sequence })
    if (await isFree(work, number)) return { number, sequence }
  }
}

/** A number given by SRIKANDI, the national archive application. */
export async function manualNumber(work: Work, raw: string): Promise<GivenNumber> {
  const number = cleanText(raw)
  if (!/^[A-Za-z0-9./-]{3,80}$/.test(number)) throw badInput({ field: 'manualNumber', message: malformed })
  if (!(await isFree(work, number))) throw badInput({ field: 'manualNumber', message: taken })
  return { number, sequence: null }
}

const malformed = {
  id: 'Nomor surat terdiri atas huruf, angka, titik, garis miring, dan tanda hubung.',
  en: 'A letter number has letters, digits, dots, slashes and hyphens.',
}
const taken = {
  id: 'Nomor ini sudah dipakai surat lain. Periksa lagi nomornya.',
  en: 'Another letter has this number. Check the number again.',
}

/** Two who want the same number at once go one after the other. */
async function isFree({ em }: Work, number: string): Promise<boolean> {
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`document-number/${number}`])
  return (await em.count(IssuedDocument, { number })) === 0
}
