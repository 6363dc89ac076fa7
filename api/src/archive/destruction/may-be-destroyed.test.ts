import { expect, test } from 'vitest'
import { Fate } from '../../catalogue/service-standard.ts'
import { faultOfFate, isLongKept } from './may-be-destroyed.ts'

test.each([
  [Fate.DESTROY, '2026-11-20', true],
  [Fate.DESTROY, '2026-11-21', false],
  [Fate.REVIEW, '2020-01-01', false],
  [Fate.PERMANENT, '2020-01-01', false],
])('%s, inactive until %s, on 21 November 2026: %s', (fate, inactiveUntil, may) => {
  expect(faultOfFate({ fate, inactiveUntil }, '2026-11-21') === undefined).toBe(may)
})

test.each([
  ['2016-11-20', '2026-11-20', true],
  ['2016-11-20', '2026-11-19', false],
  ['2016-02-29', '2026-02-28', true],
  ['2024-02-29', '2029-02-28', false],
])('from %s until %s: ten years or longer: %s', (createdOn, inactiveUntil, expected) => {
  expect(isLongKept({ createdOn, inactiveUntil })).toBe(expected)
})
