import type { Text } from '../foundation/text.ts'

/** What a document number may be made of, between braces. */
export const numberParts = ['classification', 'sequence', 'unit', 'year', 'month'] as const

const known = new Set<string>(numberParts)

const faults = {
  characters: {
    id: 'Pola nomor terdiri atas huruf, angka, titik, garis miring, tanda hubung, dan bagian dalam kurung kurawal.',
    en: 'A number pattern has letters, digits, dots, slashes, hyphens, and parts between braces.',
  },
  unknown: {
    id: `Bagian yang dikenal: ${numberParts.map((part) => `{${part}}`).join(', ')}.`,
    en: `The parts known are ${numberParts.map((part) => `{${part}}`).join(', ')}.`,
  },
  // Without them two letters could bear the same number: the sequence starts again every year.
  missing: {
    id: 'Pola nomor harus memuat {sequence} dan {year}. Contoh: {classification}/{sequence}/{unit}/{year}.',
    en: 'A number pattern must contain {sequence} and {year}. For example {classification}/{sequence}/{unit}/{year}.',
  },
} satisfies Record<string, Text>

/** What is wrong with a pattern of document numbers, and how to mend it. */
export function faultOfNumberPattern(pattern: string): Text | undefined {
  if (pattern.length > 80 || !/^([A-Za-z0-9./-]|\{\w+\})+$/.test(pattern)) return faults.characters
  const parts = [...pattern.matchAll(/\{(\w+)\}/g)].map(([, part]) => part!)
  if (!parts.every((part) => known.has(part))) return faults.unknown
  return parts.includes('sequence') && parts.includes('year') ? undefined : faults.missing
}
