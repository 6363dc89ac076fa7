const symbols = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const bare = (number: string): string => number.replaceAll('-', '')

/**
 * The remainder of ISO 7064 MOD 97-10, with every character one place of the sum. (The standard writes a letter as two
 * places, which lets B1 pass for 1B.) 97 is a prime above all values, so no single slip and no swap of neighbours
 * leaves the sum as it was.
 */
const remainder = (characters: string): number =>
  [...characters].reduce((sum, character) => (sum * 10 + symbols.indexOf(character)) % 97, 0)

/** Adds the two check digits to a number of capitals, digits and dashes: `PNL-2026-000123` gets `-34`. */
export function withCheckCharacter(body: string): string {
  if (!/^[A-Z0-9]+(-[A-Z0-9]+)*$/.test(body)) throw new RangeError('A number has capitals, digits and dashes.')
  const check = (98 - remainder(`${bare(body)}00`)) % 97
  return `${body}-${String(check).padStart(2, '0')}`
}

/** Whether a number carries the check digits that belong to it. */
export const isChecked = (number: string): boolean =>
  /^[A-Z0-9]+(-[A-Z0-9]+)*-\d{2}$/.test(number) && remainder(bare(number)) === 1

/** The number of a case: prefix of the service, year, six-digit sequence, check digits: `PNL-2026-000123-34`. */
export function caseNumber(prefix: string, year: number, sequence: number): string {
  const number = withCheckCharacter(`${prefix}-${year}-${String(sequence).padStart(6, '0')}`)
  if (readCaseNumber(number) !== number) throw new RangeError('Prefix, year or sequence is out of range.')
  return number
}

/** Reads a case number as people type it: small letters, blanks, missing dashes, O for 0, I or L for 1. */
export function readCaseNumber(raw: string): string | undefined {
  const typed = raw.toUpperCase().replace(/[^A-Z0-9]/g, '')
  const [, prefix, rest] = /^([A-Z]{2,6})([0-9OIL]{12})$/.exec(typed) ?? []
  if (!prefix || !rest) return undefined
  const digits = rest.replaceAll('O', '0').replace(/[IL]/g, '1')
  const number = `${prefix}-${digits.slice(0, 4)}-${digits.slice(4, 10)}-${digits.slice(10)}`
  return isChecked(number) ? number : undefined
}
