import { formatted } from './formatted.ts'

/** A telephone number as it is stored, from any spelling: without a country code it is Indonesian. */
export function tidyPhone(typed: string): string {
  const digits = typed.normalize('NFKC').replace(/[\s.\-–()/]/g, '')
  if (/^0\d+$/.test(digits)) return `+62${digits.slice(1)}`
  if (/^62\d{8,}$/.test(digits)) return `+${digits}`
  return /^8\d{7,}$/.test(digits) ? `+62${digits}` : digits || typed.trim()
}

// Which numbers exist the API knows better; here it is enough that it looks like one.
const looksRight = (value: string): boolean => /^\+[1-9]\d{6,14}$/.test(value)

const unreadable = {
  id: 'Nomor telepon tidak dikenali. Contoh: 0812-3456-7890, atau +65 8123 4567 untuk nomor luar negeri.',
  en: 'This phone number is not recognised. For example 0812-3456-7890, or +65 8123 4567 for a foreign number.',
}

/** A telephone number, mobile or not, typed in any spelling. */
export const phone = formatted(tidyPhone, (value) => (looksRight(value) ? undefined : unreadable), {
  type: 'tel',
  inputMode: 'tel',
})
