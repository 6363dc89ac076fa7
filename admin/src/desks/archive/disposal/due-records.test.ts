import { expect, test } from 'vitest'
import { toDestroy, toHandOver } from './due-records.ts'

test('what was to be kept until yesterday is due today', () => {
  expect(toHandOver('b', '2027-01-01')).toMatchObject({ activeUntil: { to: '2026-12-31' }, division: { in: ['b'] } })
  expect(toDestroy('2027-01-01')).toMatchObject({ inactiveUntil: { to: '2026-12-31' }, fate: ['DESTROY'] })
})
