import { addDays } from '../foundation/working-days.ts'
import { type Period, startOf, TrendStep } from './period.ts'

/** A period cut into its whole months, of which there may be none, and the days before and after them. */
export interface MonthsAndDays {
  months?: Period
  days: Period[]
}

/** Cuts a period at the first and the last beginning of a month in it. */
export function monthsAndDays({ from, to }: Period): MonthsAndDays {
  const thisMonth = startOf(TrendStep.MONTH, from)
  const first = thisMonth === from ? from : startOf(TrendStep.MONTH, addDays(thisMonth, 31))
  const end = startOf(TrendStep.MONTH, addDays(to, 1))
  if (first >= end) return { days: [{ from, to }] }
  const days = [
    { from, to: addDays(first, -1) },
    { from: end, to },
  ].filter((stretch) => stretch.from <= stretch.to)
  return { months: { from: first, to: addDays(end, -1) }, days }
}
