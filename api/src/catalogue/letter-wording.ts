import type { Text } from '../foundation/text.ts'
import type { LetterContent } from './letter-content.ts'

/** The sentences of a letter that the office may reword; `{{name}}` in them stands for a value of the submission. */
export type LetterSentences = Pick<LetterContent, 'considerations' | 'opening' | 'provisions' | 'closing' | 'copiesTo'>

/** One of the letters a service sends, as it comes with LIKE-U. */
export interface LetterSeed {
  title: Text
  sentences: LetterSentences
}

/** What a mark of the sentences stands for. */
export interface LetterMark {
  meaning: Text
  /** Some submissions have none: only a sentence of a list may mention it, and is left out of their letters. */
  optional?: boolean
}

/** What a submission gives to its letter, before the sentences are written. */
export interface LetterDraft extends Omit<LetterContent, 'form' | keyof LetterSentences> {
  /** Which of the service's letters it gets. */
  kind: string
  /** What the marks stand for. */
  values: Readonly<Record<string, string | undefined>>
}

/** The letters a service sends: how they are worded, what the wording may mention, and what a submission puts in. */
export interface Letters<A = Record<string, unknown>> {
  form: LetterContent['form']
  kinds: Readonly<Record<string, LetterSeed>>
  marks: Readonly<Record<string, LetterMark>>
  draft(answers: A): LetterDraft
}
