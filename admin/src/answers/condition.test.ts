import { expect, test } from 'vitest'
import { type Condition, holds } from './condition.ts'

const student: Condition = { question: 'applicant', in: ['STUDENT'] }
const answers = { applicant: 'STUDENT', funding: ['OWN', 'GRANT'], team: false, semester: 0, members: [] }

test.each<[string, Condition | null | undefined, boolean]>([
  ['no condition', undefined, true],
  ['an empty condition', null, true],
  ['one of a list', student, true],
  ['none of a list', { question: 'applicant', in: ['LECTURER'] }, false],
  ['one of several answers', { question: 'funding', in: ['GRANT'] }, true],
  ['no as an answer', { question: 'team', in: [false] }, true],
  ['no counts as answered', { question: 'team', answered: true }, true],
  ['zero counts as answered', { question: 'semester', answered: true }, true],
  ['no rows count as unanswered', { question: 'members', answered: true }, false],
  ['what was never asked is unanswered', { question: 'nothing', answered: false }, true],
  ['not', { not: student }, false],
  ['all', { all: [student, { question: 'team', in: [true] }] }, false],
  ['any', { any: [student, { question: 'team', in: [true] }] }, true],
])('%s', (_name, condition, outcome) => {
  expect(holds(condition, answers)).toBe(outcome)
})
