import type { LetterContent } from '../../catalogue/letter-content.ts'
import type { LetterSentences } from '../../catalogue/letter-wording.ts'
import type { Service } from '../../catalogue/service-type.ts'
import { wordSentences } from '../../catalogue/write-letter.ts'

const blank = '…'

/** A letter of nobody: every sentence in its place, marks told by what they mean, data left blank. */
export function sampleLetter({ letters, questions }: Service, letter: string, words: LetterSentences): LetterContent {
  const meanings = Object.entries(letters.marks).map(([name, { meaning }]) => [name, `[${meaning.id}]`] as const)
  const printed = questions.filter((question) => question.printed && !question.kind.group)
  return {
    form: letters.form,
    subject: letters.kinds[letter]!.title.id,
    addressee: [blank, `di ${blank}`],
    rows: printed.map(({ label, printed: own }) => ({
      label: typeof own === 'object' ? own.id : label.id,
      value: blank,
    })),
    ...wordSentences(words, Object.fromEntries(meanings)),
  }
}
