import { randomBytes } from 'node:crypto'

// Crockford's base 32: no I, L, O (look like 1 and 0) and no U.
const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const secretLength = 15

// One step in the field of 32 elements (x⁵ + x² + 1): every place weighs differently, so that no single slip and no
// swap of neighbours leaves the check symbol as it was.
const step = (sum: number): number => ((sum << 1) ^ (sum & 16 ? 0b100101 : 0)) & 31
const checkOf = (values: readonly number[]): number => values.reduce((sum, value) => step(sum ^ value), 0)

const grouped = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1-')

/** A new code to check a document by: 75 random bits and a check symbol, `XXXX-XXXX-XXXX-XXXX`. */
export function newVerificationCode(random: (bytes: number) => Uint8Array = randomBytes): string {
  const values = Array.from(random(secretLength), (byte) => byte & 31)
  return grouped([...values, checkOf(values)].map((value) => symbols.charAt(value)).join(''))
}

/** Reads a code as people type it: small letters, blanks, missing dashes, O for 0, I or L for 1. */
export function readVerificationCode(raw: string): string | undefined {
  const typed = raw.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1')
  const values = Array.from(typed, (symbol) => symbols.indexOf(symbol))
  if (values.length !== secretLength + 1 || values.includes(-1)) return undefined
  return checkOf(values.slice(0, -1)) === values.at(-1) ? grouped(typed) : undefined
}
