import { fill, mentioned } from '../foundation/marks.ts'
import type { LetterContent } from './letter-content.ts'
import type { LetterDraft, LetterSentences, Letters } from './letter-wording.ts'

/** The letter of a submission in the office's words; in those that come with LIKE-U when none are given. */
export function writeLetter<A>({ form, kinds, draft }: Letters<A>, answers: A, words?: LetterSentences): LetterContent {
  const { kind, values, ...content } = draft(answers)
  const seed = kinds[kind]
  if (!seed) throw new Error(`There is no letter ${kind}`)
  return { form, ...content, ...wordSentences(words ?? seed.sentences, values) }
}

/** The sentences with the values in place of their marks; those of a list whose mark stands for nothing are left out. */
export function wordSentences(words: LetterSentences, values: LetterDraft['values']): LetterSentences {
  const list = (sentences: readonly string[]) =>
    sentences
      .filter((sentence) => mentioned(sentence).every((name) => values[name]))
      .map((sentence) => fill(sentence, values))
  return {
    considerations: list(words.considerations),
    opening: fill(words.opening, values),
    provisions: list(words.provisions),
    closing: fill(words.closing, values),
    copiesTo: list(words.copiesTo),
  }
}
