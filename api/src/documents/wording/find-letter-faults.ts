import type { LetterMark, LetterSentences } from '../../catalogue/letter-wording.ts'
import type { FieldFault } from '../../foundation/errors.ts'
import { hasStrayBraces, mentioned } from '../../foundation/marks.ts'
import type { Text } from '../../foundation/text.ts'
import { isPrintable } from '../letter/printable.ts'

const longest = 1000
/** How many sentences each list of a letter holds. */
const most = { considerations: 10, provisions: 20, copiesTo: 15 } as const
const lists = Object.keys(most) as (keyof typeof most)[]

type Marks = Readonly<Record<string, LetterMark>>

/** Everything that is wrong with the sentences of a letter: marks nobody fills, what cannot be printed, what is too long. */
export const findLetterFaults = (sentences: LetterSentences, marks: Marks): FieldFault[] => [
  ...(['opening', 'closing'] as const).flatMap((part) => faultsOf(part, sentences[part], alwaysThere(marks))),
  ...lists.flatMap((list) => [
    ...(sentences[list].length > most[list] ? [{ field: list, message: tooMany(most[list]) }] : []),
    ...sentences[list].flatMap((sentence, index) => faultsOf(`${list}.${index}`, sentence, Object.keys(marks))),
  ]),
]

const alwaysThere = (marks: Marks): string[] => Object.keys(marks).filter((name) => !marks[name]!.optional)

function faultsOf(field: string, sentence: string, allowed: readonly string[]): FieldFault[] {
  const unknown = mentioned(sentence).filter((name) => !allowed.includes(name))
  const messages = [
    ...(sentence.length >= 1 && sentence.length <= longest ? [] : [wrongLength]),
    ...unknown.map(notAllowed),
    ...(hasStrayBraces(sentence) ? [stray] : []),
    ...(isPrintable(sentence) ? [] : [unprintable]),
  ]
  return messages.map((message) => ({ field, message }))
}

const wrongLength: Text = {
  id: `Isi paling banyak ${longest} huruf.`,
  en: `Write something, at most ${longest} characters.`,
}
const stray: Text = {
  id: 'Kurung kurawal hanya dipakai berpasangan, tanpa spasi: {{name}}.',
  en: 'Braces are only used in pairs, without blanks: {{name}}.',
}
const unprintable: Text = {
  id: 'Ada huruf yang tidak dapat dicetak. Pakai huruf Latin.',
  en: 'Some letters cannot be printed. Use Latin letters.',
}
const tooMany = (count: number): Text => ({
  id: `Paling banyak ${count} kalimat.`,
  en: `At most ${count} sentences.`,
})
const notAllowed = (name: string): Text => ({
  id: `{{${name}}} tidak dapat dipakai di sini.`,
  en: `{{${name}}} cannot be used here.`,
})
