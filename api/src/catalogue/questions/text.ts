import { cleanParagraphs, cleanText } from '../../foundation/formats/clean-text.ts'
import type { Text } from '../../foundation/text.ts'
import type { QuestionKind } from './question.ts'

const tidied =
  (clean: (raw: string) => string) =>
  (value: unknown): unknown =>
    typeof value === 'string' ? clean(value) : value

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
  normalise: tidied(cleanText),
  fault: (value) => tooLong(value, max),
  control: { max },
})

/** A paragraph or more, at most `max` characters. */
export const longText = (max = 2000): QuestionKind => ({
  name: 'LONG_TEXT',
  column: 'text',
  graphqlType: () => String,
  normalise: tidied(cleanParagraphs),
  fault: (value) => tooLong(value, max),
  control: { max },
})
