import { expect, test } from 'vitest'
import { DocumentState } from '../document-state.ts'
import { linkStateOf } from './link-state.ts'

const now = new Date('2026-11-21T10:00:00+07:00')
const [past, future] = [new Date('2026-11-21T09:59:59+07:00'), new Date('2026-11-21T10:00:01+07:00')]
const { ISSUED, REVOKED, REPLACED } = DocumentState

test.each([
  [ISSUED, { expiresAt: future, endedAt: null, wrongAnswers: 4 }, 'OPEN'],
  [ISSUED, { expiresAt: past, endedAt: null, wrongAnswers: 0 }, 'EXPIRED'],
  [ISSUED, { expiresAt: future, endedAt: null, wrongAnswers: 5 }, 'LOCKED'],
  [ISSUED, { expiresAt: future, endedAt: past, wrongAnswers: 0 }, 'RENEWED'],
  [REVOKED, { expiresAt: future, endedAt: past, wrongAnswers: 0 }, 'REVOKED'],
  [REPLACED, { expiresAt: future, endedAt: past, wrongAnswers: 0 }, 'REPLACED'],
])('%s with %j is %s', (state, link, expected) => {
  expect(linkStateOf(link, { state }, now)).toBe(expected)
})
