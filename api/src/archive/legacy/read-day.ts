import { cleanCode } from '../../foundation/formats/clean-text.ts'

const months = 'januari februari maret april mei juni juli agustus september oktober november desember'.split(' ')

/** The ways offices write a day: 2019-12-31, 31/12/2019, 31-12-2019, 31.12.2019, 31 Desember 2019. */
const ways = [
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/,
  /^(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})$/,
  /^(?<day>\d{1,2}) (?<month>[a-z]+) (?<year>\d{4})$/i,
]

/** A day as `YYYY-MM-DD`; nothing when the calendar has no such day, or it is not of this or the last century. */
export function readDay(cell: string): string | undefined {
  const text = cleanCode(cell)
  const parts = ways.map((way) => way.exec(text)?.groups).find(Boolean)
  if (!parts) return undefined
  const month = Number(parts['month']) || months.indexOf(parts['month']!.toLowerCase()) + 1
  const day = new Date(Date.UTC(Number(parts['year']), month - 1, Number(parts['day'])))
  const isReal = day.getUTCMonth() === month - 1 && day.getUTCDate() === Number(parts['day'])
  return isReal && day.getUTCFullYear() >= 1900 ? day.toISOString().slice(0, 10) : undefined
}
