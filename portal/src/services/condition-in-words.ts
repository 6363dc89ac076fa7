import type { ServiceQuery } from '../gql/graphql.ts'
import type { LocalizedText } from '../language/language.ts'

/** When a paper is asked, as the API tells it: a condition over the answers of the form. */
export type Condition =
  | { question: string; in: readonly unknown[] }
  | { question: string; answered: boolean }
  | { all: readonly Condition[] }
  | { any: readonly Condition[] }
  | { not: Condition }

/** A question of the form, as conditions speak of it. */
type Question = ServiceQuery['service']['form'][number]['questions'][number]

/** How conditions are said in the reader's language. */
export interface Speech {
  text: (text: LocalizedText) => string
  say: (key: ConditionWord, values?: Record<string, string>) => string
  /** `A, B atau C` */
  either: (names: readonly string[]) => string
}
export type ConditionWord = 'is' | 'isNot' | 'filled' | 'empty' | 'yes' | 'no' | 'and' | 'or'

/**
 * Says a condition in words: `“Jenis pemohon” dijawab Mahasiswa atau Dosen`; or, where it must not hold, its opposite.
 */
export function conditionInWords(
  condition: Condition,
  questions: readonly Question[],
  speech: Speech,
  holds = true,
): string {
  const { text, say } = speech
  const inWords = (one: Condition, holding = holds) => conditionInWords(one, questions, speech, holding)
  if ('not' in condition) return inWords(condition.not, !holds)
  // Of several, not all hold as soon as one does not.
  if ('all' in condition) return condition.all.map((one) => inWords(one)).join(say(holds ? 'and' : 'or'))
  if ('any' in condition) return condition.any.map((one) => inWords(one)).join(say(holds ? 'or' : 'and'))
  const asked = questions.find(({ key }) => key === condition.question)
  const question = asked ? text(asked.label) : condition.question
  if ('answered' in condition) return say(condition.answered === holds ? 'filled' : 'empty', { question })
  const answers = speech.either(condition.in.map((value) => answerInWords(value, asked, speech)))
  return say(holds ? 'is' : 'isNot', { question, answers })
}

function answerInWords(value: unknown, asked: Question | undefined, { text, say }: Speech): string {
  if (typeof value === 'boolean') return say(value ? 'yes' : 'no')
  const choice = asked?.choices.find((one) => one.value === value)
  return choice ? text(choice.label) : String(value)
}
