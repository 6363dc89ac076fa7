import type { Text } from '../../foundation/text.ts'
import type { QuestionKind } from './question.ts'

// Characters that cannot be stored, or that make text read differently from what it says.
// eslint-disable-next-line no-control-regex
const hidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g

const tidy = (value: unknown): unknown =>
  typeof value === 'string' ? value.normalize('NFC').replaceAll(hidden, '').trim() : value

function tooLong(value: unknown, max: number): Text | undefined {
  const length = [...String(value)].length
  if (length <= max) return undefined
  return {
    id: `Terlalu panjang: ${length} huruf, paling banyak ${max}.`,
    en: `Too long: ${length} characters, at most ${max}.`,
  }
}

/** A line of text, at most `max` characters. */
export const text = (max = 150): QuestionKind => ({
  name: 'TEXT',
  column: 'string',
  columnOptions: { length: max },
  graphqlType: () => String,
  normalise: (value) => (typeof value === 'string' ? String(tidy(value)).replaceAll(/\s+/g, ' ') : value),
  fault: (value) => tooLong(value, max),
  control: { max },
})

/** A paragraph or more, at most `max` characters. */
export const longText = (max = 2000): QuestionKind => ({
  name: 'LONG_TEXT',
  column: 'text',
  graphqlType: () => String,
  normalise: tidy,
  fault: (value) => tooLong(value, max),
  control: { max },
})
