import type { Counts } from './count-work.ts'
import type { Period } from './period.ts'
import type { Scope } from './scope.ts'

/** What every part of a dashboard is told from. */
export interface Facts {
  scope: Scope
  period: Period
  today: string
  counts: Counts
}

/** Adds up. */
export const sum = (rows: readonly { n: number }[]): number => rows.reduce((total, { n }) => total + n, 0)
