import { expect, test } from 'vitest'
import type { Question } from '../../catalogue/questions/question.ts'
import { LinkQuestion } from './link-enums.ts'
import { challengeOf, isRight } from './link-question.ts'

const { NOTHING, BIRTH_DATE, PHONE_ENDING } = LinkQuestion
const question = (key: string, kind: string, more: Partial<Question> = {}) =>
  ({ key, kind: { name: kind }, personal: 'GENERAL', printed: false, ...more }) as Question

const questions = [
  question('fullName', 'PERSON_NAME', { printed: true }),
  question('birthDate', 'DATE'),
  question('phone', 'MOBILE_PHONE'),
]
const someone = { fullName: 'Siti', birthDate: '2009-04-05', phone: '+6281234567890' }

test.each([
  ['a birth date, where one is known', someone, null, { asks: BIRTH_DATE, answer: '2009-04-05' }],
  ['else the end of the number', { ...someone, birthDate: null }, null, { asks: PHONE_ENDING, answer: '7890' }],
  ['or of the account’s', { fullName: 'Siti' }, '+6285600001234', { asks: PHONE_ENDING, answer: '1234' }],
  ['nothing, when nobody is named', { birthDate: '2009-04-05' }, null, { asks: NOTHING, answer: '' }],
  ['no link, when nothing is known', { fullName: 'Siti' }, null, undefined],
])('asks %s', (_what, answers, phone, expected) => {
  expect(challengeOf(questions, answers, phone)).toEqual(expected)
})

test.each([
  [BIRTH_DATE, '2009-04-05', '2009-04-05', true],
  [BIRTH_DATE, '2009-04-05', ' 5 April 2009 ', true],
  [BIRTH_DATE, '2009-04-05', '05/04/2009', true],
  [BIRTH_DATE, '2009-04-05', '04/05/2009', false],
  [BIRTH_DATE, '2009-04-05', '', false],
  [PHONE_ENDING, '7890', '7890', true],
  [PHONE_ENDING, '7890', '0812-3456-7890', true],
  [PHONE_ENDING, '7890', '890', false],
  [NOTHING, '', '', true],
])('%s %s answered “%s” is right: %s', (asks, answer, given, expected) => {
  expect(isRight({ asks, answer }, given)).toBe(expected)
})
