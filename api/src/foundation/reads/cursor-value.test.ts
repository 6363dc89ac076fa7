import { expect, test } from 'vitest'
import { fitsColumn } from './cursor-value.ts'

test.each<[unknown, string, boolean]>([
  ['2026-11-20T03:00:00.123456Z', 'timestamptz(6)', true],
  ['2026-11-20T03:00:00.123Z', 'timestamptz', true],
  ['2026-11-20', 'timestamptz', false],
  ['2026-02-30T03:00:00.123456Z', 'timestamptz', false],
  ['2026-11-20T25:00:00.123456Z', 'timestamptz', false],
  ['0000-01-01T00:00:00.000Z', 'timestamptz', false],
  ['294277-01-01T00:00:00.000Z', 'timestamptz', false],
  ['infinity', 'timestamptz', false],
  [1e300, 'timestamptz', false],
  ['2026-11-20', 'date', true],
  ['2026-02-30', 'date', false],
  ['2026-13-45', 'date', false],
  [7, 'int', true],
  [7.5, 'int', false],
  [2 ** 31, 'int', false],
  ['7', 'int', false],
  ["' or 1=1 --", 'varchar(255)', true],
  ['a\0b', 'text', false],
  ['a'.repeat(1001), 'text', false],
  [null, 'text', false],
])('%j in a column of %s: %s', (value, type, fits) => {
  expect(fitsColumn(value, type)).toBe(fits)
})
