import { expect, test } from 'vitest'
import { toDestroy, toHandOver } from './due-records.ts'

test('what was to be kept until yesterday is due today', () => {
  expect(toHandOver('b', '2027-01-01')).toMatchObject({ activeUntil: { to: '2026-12-31' }, division: { in: ['b'] } })
  expect(toDestroy('b', undefined, '2027-01-01')).toMatchObject({
    inactiveUntil: { to: '2026-12-31' },
    fate: ['DESTROY'],
  })
})

test('what was handed over is destroyed by the archive unit, the rest by its bidang', () => {
  expect(toDestroy('unit', 'unit')).toMatchObject({ archiveUnit: { in: ['unit'] } })
  expect(toDestroy('b', 'unit')).toMatchObject({ division: { in: ['b'] }, archiveUnit: { none: true } })
})
