import { parse, print } from 'graphql'
import { expect, test } from 'vitest'
import type { Page, Question } from '../../answers/form.ts'
import { keyAnswersQuery, keyQuestions } from './key-questions.ts'

const text = (id: string) => ({ id, en: id })
const question = (key: string, changes: Partial<Question> = {}): Question => ({
  key,
  kind: 'CHOICE',
  personal: 'NONE',
  when: null,
  label: text(key),
  choices: [],
  questions: [],
  ...changes,
})
const page = (questions: Question[], when: Page['when'] = null): Page => ({
  key: 'p',
  title: text('p'),
  when,
  questions,
})

test('a card answers short questions that everybody is asked and that tell of no person', () => {
  const form = [
    page([
      question('kind'),
      question('title', { kind: 'LONG_TEXT' }),
      question('birthDate', { kind: 'DATE', personal: 'GENERAL' }),
      question('previous', { when: { question: 'kind', in: ['EXTENSION'] } }),
    ]),
    page([question('institution')], { question: 'kind', in: ['NEW'] }),
    page([question('start', { kind: 'DATE' })]),
  ]
  expect(keyQuestions(form).map(({ key }) => key)).toEqual(['kind', 'start'])
})

test('a card answers no more than four', () => {
  expect(keyQuestions([page(['a', 'b', 'c', 'd', 'e'].map((key) => question(key)))])).toHaveLength(4)
})

test('asks them for many submissions at once', () => {
  const document = keyAnswersQuery('StudyAnswers', [question('kind'), question('start')])
  expect(print(parse(document))).toContain('... on StudyAnswers {\n          kind\n          start')
})
