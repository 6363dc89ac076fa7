import type { LetterSentences } from '../../catalogue/letter-wording.ts'
import { cleanText } from '../../foundation/formats/clean-text.ts'

/** The sentences as they are kept: one line each, nothing invisible. */
export const tidyWording = (sentences: LetterSentences) => ({
  considerations: sentences.considerations.map(cleanText),
  opening: cleanText(sentences.opening),
  provisions: sentences.provisions.map(cleanText),
  closing: cleanText(sentences.closing),
  copiesTo: sentences.copiesTo.map(cleanText),
})
