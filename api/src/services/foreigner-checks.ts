import type { AnswerFault } from '../catalogue/check-answers.ts'
import type { Text } from '../foundation/text.ts'
import { isOutOfOrder, monthsLater } from './calendar-days.ts'

interface Stay {
  birthDate?: string | null
  passportNumber?: string | null
  passportCountry?: string | null
  passportIssuedOn?: string | null
  passportExpiresOn?: string | null
  stayFrom?: string | null
  stayUntil?: string | null
}

/** The key two reports about the same passport share, whichever service they came by. */
export const passportKey = ({ passportCountry, passportNumber }: Stay): string[] =>
  passportNumber ? [`passport:${passportCountry}:${passportNumber}`] : []

/**
 * Faults of a passport and a stay permit; `prefix` names the row, as in `workers.2.`.
 * The passport of somebody who has left may have run out.
 */
export function stayFaults(stay: Stay, today: string, isPresent: boolean, prefix = ''): AnswerFault[] {
  const faults: AnswerFault[] = []
  const expired = isPresent && isOutOfOrder(today, stay.passportExpiresOn)
  if (expired || isOutOfOrder(stay.passportIssuedOn, stay.passportExpiresOn))
    faults.push({
      question: `${prefix}passportExpiresOn`,
      message: {
        id: 'Paspor harus masih berlaku. Periksa tanggalnya.',
        en: 'The passport must still be valid. Check the date.',
      },
    })
  if ((stay.stayFrom && stay.stayFrom === stay.stayUntil) || isOutOfOrder(stay.stayFrom, stay.stayUntil))
    faults.push({
      question: `${prefix}stayUntil`,
      message: {
        id: 'Akhir izin tinggal harus setelah mulainya.',
        en: 'The stay permit must end after it starts.',
      },
    })
  return faults
}

/** A passport that ends before the stay does, or too soon after the reference day. */
export function passportWarnings(stay: Stay, from: string | null | undefined, months: number, who = ''): Text[] {
  const soon = from && isOutOfOrder(monthsLater(from, months), stay.passportExpiresOn)
  if (!soon && !isOutOfOrder(stay.stayUntil, stay.passportExpiresOn)) return []
  return [
    {
      id: `${who}Paspor habis sebelum izin tinggal atau kurang dari ${months} bulan sejak tiba.`,
      en: `${who}The passport ends before the stay permit or within ${months} months of arrival.`,
    },
  ]
}
