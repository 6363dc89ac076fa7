import { badInput, type FieldFault } from '../../foundation/errors.ts'
import { cleanCode, cleanText } from '../../foundation/formats/clean-text.ts'
import type { Text } from '../../foundation/text.ts'

type Fields = Partial<Record<'code' | 'name' | 'unitCode', string>>

const rules: Record<keyof Fields, { tidy: (raw: string) => string; pattern: RegExp; fault: Text }> = {
  code: {
    tidy: (raw) => cleanCode(raw).toUpperCase(),
    pattern: /^[A-Z][A-Z0-9-]{1,19}$/,
    fault: {
      id: 'Kode bidang terdiri atas 2–20 huruf besar, angka, dan tanda hubung. Contoh: WASNAS.',
      en: 'The code of a division has 2–20 capitals, digits and hyphens. For example WASNAS.',
    },
  },
  name: {
    tidy: cleanText,
    pattern: /^.{3,160}$/u,
    fault: { id: 'Isi nama bidang dengan 3 sampai 160 huruf.', en: 'Write the name with 3 to 160 characters.' },
  },
  unitCode: {
    tidy: cleanCode,
    pattern: /^[A-Za-z0-9]([A-Za-z0-9./-]{0,18}[A-Za-z0-9])?$/,
    fault: {
      id: 'Kode unit terdiri atas 1–20 huruf, angka, titik, garis miring, dan tanda hubung. Contoh: BKBP/WASNAS.',
      en: 'A unit code has 1–20 letters, digits, dots, slashes and hyphens. For example BKBP/WASNAS.',
    },
  },
}

/** Brings what is known of a bidang into the form it is kept in; refuses with all faults at once. */
export function readDivision<F extends Fields>(fields: F): F {
  const faults: FieldFault[] = []
  const tidied = Object.entries(fields).map(([field, raw]) => {
    const { tidy, pattern, fault } = rules[field as keyof Fields]
    const value = tidy(raw)
    if (!pattern.test(value)) faults.push({ field, message: fault })
    return [field, value]
  })
  if (faults.length > 0) throw badInput(...faults)
  return Object.fromEntries(tidied) as F
}
