import { describe, expect, it } from 'vitest'
import { addDays } from '../foundation/working-days.ts'
import { ageBands, Due, dueIn, filedIn } from './bands.ts'

const within = (day: string, { from, to }: { from?: string; to?: string } = {}) =>
  (from === undefined || day >= from) && (to === undefined || day <= to)

describe.each(['2026-11-20', '2026-11-22', '2026-11-23'])('on %s', (today) => {
  const days = Array.from({ length: 60 }, (_, index) => addDays(today, index - 30))

  it('every day of filing lies in exactly one age band', () => {
    for (const day of days.filter((one) => one <= today))
      expect(ageBands.filter((band) => within(day, filedIn(band, today)))).toHaveLength(1)
  })

  it('every promised day is exactly as near', () => {
    for (const day of days)
      expect(Object.values(Due).filter((due) => dueIn(due, today) && within(day, dueIn(due, today)))).toHaveLength(1)
  })
})

it.each([
  ['2026-11-20', { from: '2026-11-21', to: '2026-11-22' }],
  ['2026-11-22', undefined],
  ['2026-11-23', { from: '2026-11-24', to: '2026-11-29' }],
])('after %s this week still has %o', (today, stretch) => {
  expect(dueIn(Due.THIS_WEEK, today)).toEqual(stretch)
})
