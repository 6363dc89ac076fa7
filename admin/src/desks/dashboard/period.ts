import type { TrendStep } from '../../gql/graphql.ts'

/** The periods to choose from, in days up to today, with the stretches their trend is cut into. */
export const periods: readonly { days: number; step: TrendStep }[] = [
  { days: 7, step: 'DAY' },
  { days: 30, step: 'DAY' },
  { days: 90, step: 'WEEK' },
  { days: 365, step: 'MONTH' },
]

/** The period of that many days, or the usual one. */
export const periodOf = (days: number): (typeof periods)[number] =>
  periods.find((one) => one.days === days) ?? periods[1]!

/** The WIB day that many days before another. */
export function daysBefore(day: string, days: number): string {
  const moment = new Date(`${day}T00:00:00Z`)
  moment.setUTCDate(moment.getUTCDate() - days)
  return moment.toISOString().slice(0, 10)
}
