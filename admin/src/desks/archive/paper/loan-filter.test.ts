import { expect, test } from 'vitest'
import { loanFilter, viewOfLoans } from './loan-filter.ts'

test('a paper is overdue from the day after its last', () => {
  expect(loanFilter('overdue', '2026-12-01')).toEqual({ state: ['OUT'], dueOn: { to: '2026-11-30' } })
})

test('a name nobody knows shows what is out', () => {
  expect(loanFilter(viewOfLoans('…'))).toEqual({ state: ['OUT'] })
})
