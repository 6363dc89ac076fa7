import { expect, test } from 'vitest'
import { filterOf, viewOf } from './archive-filter.ts'

test('what has left active keeping left it yesterday at the latest', () => {
  expect(filterOf('inactive', '2026-12-01')).toEqual({
    activeUntil: { to: '2026-11-30' },
    inactiveUntil: { from: '2026-12-01' },
  })
  expect(filterOf('ended', '2027-01-01')).toEqual({ inactiveUntil: { to: '2026-12-31' } })
})

test('a name nobody knows shows all records', () => {
  expect(filterOf(viewOf('unplaced'))).toEqual({ place: { none: true } })
  expect(filterOf(viewOf('drop table'))).toBeNull()
})
