import type { LocalizedText } from '../../language/language.ts'
import { isUnanswered } from '../draft/condition.ts'
import type { AskedQuestion } from '../draft/form.ts'
import { choice, manyChoices, yesNo } from './choice.tsx'
import { date } from './date.tsx'
import { email } from './email.ts'
import { identityNumber } from './identity-number.tsx'
import { decimal, wholeNumber, year } from './number.tsx'
import { officialNumbers } from './official-numbers.ts'
import { passport, stayPermit } from './passport.ts'
import { personName } from './person-name.ts'
import { phone } from './phone.ts'
import { country, district, village } from './place.tsx'
import type { QuestionKind, Wording } from './question-kind.ts'
import { rupiah } from './rupiah.tsx'
import { longText, text } from './text.tsx'

const kinds: Readonly<Record<string, QuestionKind>> = {
  ...officialNumbers,
  CHOICE: choice,
  COUNTRY: country,
  DATE: date,
  DECIMAL: decimal,
  DISTRICT: district,
  EMAIL: email,
  IDENTITY_NUMBER: identityNumber,
  LONG_TEXT: longText,
  MANY_CHOICES: manyChoices,
  MOBILE_PHONE: phone,
  NUMBER: wholeNumber,
  PASSPORT: passport,
  PERSON_NAME: personName,
  PHONE: phone,
  RUPIAH: rupiah,
  STAY_PERMIT: stayPermit,
  TEXT: text,
  VILLAGE: village,
  YEAR: year,
  YES_NO: yesNo,
}

/** How a question is asked; a kind nobody has made an input for is a line of text. */
export const kindOf = ({ kind }: Pick<AskedQuestion, 'kind'>): QuestionKind => kinds[kind] ?? text

/** An answer as it is written down. */
export const tidy = (question: AskedQuestion, value: unknown): unknown => kindOf(question).tidy?.(value) ?? value

/** Whether the API can hold what stands in the control. */
export const isStorable = (question: AskedQuestion, value: unknown): boolean =>
  kindOf(question).isStorable?.(value, question) ?? true

/** What is wrong with an answer that was given; an empty one is no fault of its own. */
export const faultOf = (question: AskedQuestion, value: unknown, today: string): LocalizedText | undefined =>
  isUnanswered(value) ? undefined : kindOf(question).check?.(value, question, today)

const unanswered: LocalizedText = { id: 'Wajib diisi.', en: 'This is required.' }

/** What to do about a required answer that is not there. */
export const missingOf = (question: AskedQuestion): LocalizedText => kindOf(question).missing ?? unanswered

/** An answer as people read it; nothing for what was not answered. */
export const formatAnswer = (question: AskedQuestion, value: unknown, wording: Wording): string =>
  isUnanswered(value) ? '' : (kindOf(question).summary?.(value, question, wording) ?? String(value))
