import { parse, print } from 'graphql'
import { expect, test } from 'vitest'
import { answersQuery } from './answers-query.ts'
import type { Page, Question } from './form.ts'

const question = (key: string, questions: Question['questions'] = []): Question => ({
  key,
  kind: questions.length ? 'GROUP' : 'TEXT',
  personal: 'NONE',
  when: null,
  label: { id: key, en: key },
  choices: [],
  questions,
})
const page = (...questions: Question[]): Page => ({ key: 'study', when: null, title: { id: '', en: '' }, questions })

test('asks every readable question of the form, rows of groups with theirs, and no other', () => {
  const form = [page(question('title'), question('secret')), page(question('members', [question('name')]))]
  const document = answersQuery('StudyAnswers', form, (key) => key !== 'secret')
  expect(print(parse(document))).toBe(
    print(
      parse(`query Answers($id: ID!) {
        submission(id: $id) { answers { ... on StudyAnswers { title members { name } } } }
      }`),
    ),
  )
})
