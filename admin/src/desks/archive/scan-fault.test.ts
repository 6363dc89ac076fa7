import { expect, test } from 'vitest'
import { faultOfScan } from './scan-fault.ts'

test.each([
  ['application/pdf', 1, undefined],
  ['application/pdf', 50_000_000, undefined],
  ['application/pdf', 50_000_001, 'TOO_LARGE'],
  ['application/pdf', 0, 'EMPTY'],
  ['image/jpeg', 1000, 'NOT_PDF'],
  ['', 1000, 'NOT_PDF'],
])('a file of type “%s” and %i bytes: %s', (type, size, fault) => {
  expect(faultOfScan({ type, size })).toBe(fault)
})
