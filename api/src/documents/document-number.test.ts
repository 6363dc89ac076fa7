import { expect, test } from 'vitest'
import { documentNumber } from './document-number.ts'

const parts = { classification: '400.14.5.4', sequence: 12, unit: 'WASNAS', day: '2026-11-21' }

test.each([
  ['{classification}/{sequence}/{unit}/{year}', '400.14.5.4/12/WASNAS/2026'],
  ['B/{classification}/{sequence}/{month}/{year}', 'B/400.14.5.4/12/XI/2026'],
  ['{sequence}-{sequence}', '12-12'],
])('%s becomes %s', (pattern, number) => {
  expect(documentNumber(pattern, parts)).toBe(number)
})

test('a part that does not exist is told at once, before a wrong number is printed', () => {
  expect(() => documentNumber('{classification}/{urut}', parts)).toThrow('{urut}')
})
