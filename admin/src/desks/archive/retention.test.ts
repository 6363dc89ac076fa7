import { expect, test } from 'vitest'
import { phaseOf } from './retention.ts'

const record = { activeUntil: '2028-11-21', inactiveUntil: '2031-11-21' }

test.each([
  ['2026-11-21', 'ACTIVE'],
  ['2028-11-21', 'ACTIVE'],
  ['2028-11-22', 'INACTIVE'],
  ['2031-11-21', 'INACTIVE'],
  ['2031-11-22', 'ENDED'],
])('on %s the record is %s', (day, phase) => {
  expect(phaseOf(record, day)).toBe(phase)
})
