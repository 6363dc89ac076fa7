import type { LocalizedText } from '../../language/language.ts'
import type { QuestionKind } from './question-kind.ts'
import { type LineManner, lineInput } from './text-input.tsx'

const longest = 120

/** A line with a form of its own: how it is written down, and what is wrong with one that is not. */
export const formatted = (
  tidy: (typed: string) => string,
  fault: (tidied: string) => LocalizedText | undefined,
  manner: Omit<LineManner, 'tidy'> = {},
): QuestionKind => ({
  Input: lineInput({ ...manner, tidy }),
  tidy: (value) => tidy(String(value)),
  check: (value) => fault(tidy(String(value))),
  isStorable: (value) => String(value).length <= longest,
  read: (cell) => tidy(String(cell)),
})
