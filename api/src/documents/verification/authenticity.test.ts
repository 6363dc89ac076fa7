import { expect, test } from 'vitest'
import { DocumentState } from '../document-state.ts'
import { authenticityOf } from './authenticity.ts'

const { ISSUED, REVOKED, REPLACED } = DocumentState

test.each([
  [ISSUED, null, 'GENUINE'],
  [ISSUED, '2026-11-22', 'GENUINE'],
  [ISSUED, '2026-11-21', 'GENUINE'],
  [ISSUED, '2026-11-20', 'EXPIRED'],
  [REVOKED, '2026-11-20', 'REVOKED'],
  [REVOKED, null, 'REVOKED'],
  [REPLACED, '2026-11-22', 'REPLACED'],
])('%s, valid until %s, is %s on 21 November 2026', (state, validUntil, expected) => {
  expect(authenticityOf({ state, validUntil }, '2026-11-21')).toBe(expected)
})
