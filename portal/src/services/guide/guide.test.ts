import { expect, test } from 'vitest'
import { follow, guide } from './guide.ts'

test.each([
  ['', { question: 'about' }],
  ['nonsense', { question: 'about' }],
  ['foreigner', { question: 'foreignerWhat' }],
  ['foreigner.nonsense', { question: 'foreignerWhat' }],
  ['foreigner.worker', { service: 'FOREIGN_WORKER' }],
  ['foreigner.lodging', { elsewhere: true, note: 'lodgingNote' }],
  ['paskibra', { service: 'PASKIBRA', note: 'paskibraNote' }],
  ['paskibra.more', { service: 'PASKIBRA' }],
])('“%s” leads to the right place', (given, expected) => {
  expect(follow(given.split('.'))).toMatchObject(expected)
})

test('every service can be found', () => {
  const ends = guide.answers.flatMap(([, one]) => ('question' in one ? one.answers.map(([, end]) => end) : [one]))
  const found = ends.flatMap((end) => ('service' in end && !end.elsewhere ? [end.service] : []))
  expect([...new Set(found)].sort()).toEqual(
    'CIVIL_ORGANIZATION FOREIGN_NATIONAL FOREIGN_WORKER PASKIBRA POLITICAL_PARTY RESEARCH_PERMIT'.split(' '),
  )
})
