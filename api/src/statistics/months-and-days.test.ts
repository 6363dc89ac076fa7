import { expect, it } from 'vitest'
import { type MonthsAndDays, monthsAndDays } from './months-and-days.ts'

it.each<[string, string, MonthsAndDays]>([
  ['2026-11-01', '2026-11-30', { months: { from: '2026-11-01', to: '2026-11-30' }, days: [] }],
  ['2026-11-01', '2026-11-29', { days: [{ from: '2026-11-01', to: '2026-11-29' }] }],
  ['2026-11-02', '2026-11-30', { days: [{ from: '2026-11-02', to: '2026-11-30' }] }],
  ['2026-11-20', '2026-12-05', { days: [{ from: '2026-11-20', to: '2026-12-05' }] }],
  ['2026-11-30', '2026-11-30', { days: [{ from: '2026-11-30', to: '2026-11-30' }] }],
  [
    '2025-12-31',
    '2026-02-01',
    {
      months: { from: '2026-01-01', to: '2026-01-31' },
      days: [
        { from: '2025-12-31', to: '2025-12-31' },
        { from: '2026-02-01', to: '2026-02-01' },
      ],
    },
  ],
  ['2025-11-01', '2026-10-31', { months: { from: '2025-11-01', to: '2026-10-31' }, days: [] }],
])('from %s to %s', (from, to, cut) => expect(monthsAndDays({ from, to })).toEqual(cut))
