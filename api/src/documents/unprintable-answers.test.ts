import { expect, test } from 'vitest'
import '../services/index.ts'
import { getService } from '../catalogue/service-type.ts'
import { unprintableAnswers } from './unprintable-answers.ts'

const questionsOf = (kind: string, answers: object): string[] =>
  unprintableAnswers(getService(kind), answers as Record<string, unknown>).map(({ question }) => question)

test.each<[string, string, object, string[]]>([
  ['any Latin letter prints', 'PASKIBRA', { fullName: 'Ngô Đình Šćepanović', schoolName: 'SMA' }, []],
  ['a name in another script is named', 'PASKIBRA', { fullName: '山田', schoolName: 'SMA' }, ['fullName']],
  ['so is what a sentence mentions', 'PASKIBRA', { fullName: 'Siti', schoolName: 'مدرسة' }, ['schoolName']],
  ['what the letter leaves out may be in any script', 'PASKIBRA', { fullName: 'Siti', nickname: '山田' }, []],
  [
    'a row is named by its place',
    'FOREIGN_WORKER',
    { workers: [{ fullName: 'Tanaka' }, { fullName: '田中' }] },
    ['workers.1.fullName'],
  ],
])('%s', (_, kind, answers, questions) => {
  expect(questionsOf(kind, answers)).toEqual(questions)
})
