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
