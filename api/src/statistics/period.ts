import { badInput } from '../foundation/errors.ts'
import { addDays, daysBetween, weekdayOf } from '../foundation/working-days.ts'

/** The stretches a trend is cut into. */
export enum TrendStep {
  DAY = 'DAY',
  WEEK = 'WEEK',
  MONTH = 'MONTH',
}

/** A stretch of WIB days; both ends belong to it. */
export interface Period {
  from: string
  to: string
}

const usualDays = 30
const earliest = '2000-01-01'
const latest = '2099-12-31'
/** More points than that no chart shows; a longer period is asked by week or by month. */
const mostPoints = 400

/** The stretch of a trend that a day lies in begins on this day: itself, its Monday, or the first of its month. */
export function startOf(step: TrendStep, day: string): string {
  if (step === TrendStep.DAY) return day
  return step === TrendStep.WEEK ? addDays(day, -((weekdayOf(day) + 6) % 7)) : `${day.slice(0, 8)}01`
}

const nextAfter = (step: TrendStep, start: string): string =>
  startOf(step, addDays(start, { DAY: 1, WEEK: 7, MONTH: 31 }[step]))

/** The period asked for: the last thirty days unless said otherwise. @throws BAD_USER_INPUT when it ends before it begins */
export function periodOf(asked: { from?: string | null; to?: string | null }, today: string): Period {
  const to = asked.to ?? today
  const from = asked.from ?? addDays(to, 1 - usualDays)
  if (from > to)
    throw badInput({
      field: 'from',
      message: { id: 'Awal masa harus sebelum akhirnya.', en: 'It must begin before it ends.' },
    })
  if (from < earliest || to > latest)
    throw badInput({
      field: from < earliest ? 'from' : 'to',
      message: { id: 'Tahun ini di luar jangkauan.', en: 'That year is out of range.' },
    })
  return { from, to }
}

/** The stretches of a trend, cut off where the period begins and ends. @throws BAD_USER_INPUT when they are too many */
export function stretchesOf({ from, to }: Period, step: TrendStep): Period[] {
  if (daysBetween(from, to) / { DAY: 1, WEEK: 7, MONTH: 28 }[step] > mostPoints)
    throw badInput({ field: 'from', message: { id: 'Masa terlalu panjang.', en: 'The period is too long.' } })
  const stretches: Period[] = []
  for (let start = startOf(step, from); start <= to; start = nextAfter(step, start)) {
    const end = addDays(nextAfter(step, start), -1)
    stretches.push({ from: start < from ? from : start, to: end > to ? to : end })
  }
  return stretches
}
