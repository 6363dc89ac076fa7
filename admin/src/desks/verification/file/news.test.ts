import { expect, test } from 'vitest'
import type { FileStandFragment } from '../../../gql/graphql.ts'
import { newsBetween } from './news.ts'

const file: FileStandFragment = {
  id: '1',
  version: 4,
  status: 'IN_VERIFICATION',
  round: 1,
  heldUntil: '2026-11-20T10:30:00+07:00',
  holder: { id: 'a', name: 'Ayu' },
}

test('a save of verdicts alone is no news', () => {
  expect(newsBetween(file, { ...file, version: 5, heldUntil: '2026-11-20T10:40:00+07:00' })).toEqual([])
})

test('tells who took a file over, and that it went back to the applicant', () => {
  expect(newsBetween(file, { ...file, holder: { id: 'b', name: 'Bima' } })).toEqual([
    { aspect: 'holder', before: 'Ayu', now: 'Bima' },
  ])
  expect(newsBetween(file, { ...file, holder: null, status: 'RETURNED', round: 2 })).toEqual([
    { aspect: 'status', before: 'IN_VERIFICATION', now: 'RETURNED' },
    { aspect: 'holder', before: 'Ayu', now: '' },
    { aspect: 'round', before: '1', now: '2' },
  ])
})
