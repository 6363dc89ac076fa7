import { expect, test } from 'vitest'
import { standingOf } from './document-standing.ts'

test.each([
  ['ISSUED', null, 'IN_FORCE'],
  ['ISSUED', '2026-11-22', 'IN_FORCE'],
  ['ISSUED', '2026-11-21', 'IN_FORCE'],
  ['ISSUED', '2026-11-20', 'EXPIRED'],
  ['REVOKED', '2026-11-20', 'REVOKED'],
  ['REPLACED', null, 'REPLACED'],
] as const)('%s until %s stands as %s', (state, validUntil, standing) => {
  expect(standingOf({ state, validUntil }, '2026-11-21')).toBe(standing)
})
