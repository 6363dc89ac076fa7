import { expect, test } from 'vitest'
import { quickFilters } from './quick-filters.ts'

const open = ['SUBMITTED', 'COMPLETE']
const figures = {
  held: { count: 2, filter: { holder: { in: ['ayu'] } } },
  waiting: [
    { status: 'SUBMITTED' as const, yours: true, count: 5, filter: { status: ['SUBMITTED'] } },
    { status: 'COMPLETE' as const, yours: false, count: 1, filter: { status: ['COMPLETE'] } },
  ],
  dues: [
    { due: 'OVERDUE' as const, count: 3, filter: { status: open, dueOn: { to: '2026-11-30' } } },
    { due: 'LATER' as const, count: 9, filter: { status: open, dueOn: { from: '2026-12-07' } } },
  ],
}

test('offers what one holds, what waits for one’s own post, what is late and what soon will be', () => {
  expect(quickFilters(figures, '2026-12-01').map(({ key, count, filter }) => [key, count, filter])).toEqual([
    ['held', 2, { holder: { in: ['ayu'] } }],
    ['SUBMITTED', 5, { status: ['SUBMITTED'] }],
    ['OVERDUE', 3, { status: open, dueOn: { to: '2026-11-30' } }],
    ['soon', undefined, { status: open, dueOn: { from: '2026-12-01', to: '2026-12-04' } }],
  ])
})

test('offers nothing the API has no filter for', () => {
  const unsayable = { held: { count: 0, filter: null }, waiting: [], dues: [{ ...figures.dues[0]!, filter: null }] }
  expect(quickFilters(unsayable, '2026-12-01')).toEqual([])
})
