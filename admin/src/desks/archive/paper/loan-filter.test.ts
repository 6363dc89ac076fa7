import { expect, test } from 'vitest'
import { isOverdue, loanFilter, viewOfLoans } from './loan-filter.ts'

test('a paper is overdue from the day after its last', () => {
  expect(loanFilter('overdue', '2026-12-01')).toEqual({ state: ['OUT'], dueOn: { to: '2026-11-30' } })
  expect(isOverdue({ state: 'OUT', dueOn: '2026-11-30' }, '2026-12-01')).toBe(true)
  expect(isOverdue({ state: 'OUT', dueOn: '2026-12-01' }, '2026-12-01')).toBe(false)
  expect(isOverdue({ state: 'RETURNED', dueOn: '2026-11-01' }, '2026-12-01')).toBe(false)
})

test('a name nobody knows shows what is out', () => {
  expect(loanFilter(viewOfLoans('…'))).toEqual({ state: ['OUT'] })
})
