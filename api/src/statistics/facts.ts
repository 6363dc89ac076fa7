import type { Status } from '../submissions/lifecycle.ts'
import type { Due } from './bands.ts'
import type { Period, TrendStep } from './period.ts'
import type { Scope } from './scope.ts'

/** What a dashboard was asked for, once it is checked. */
export interface Asked {
  scope: Scope
  period: Period
  step: TrendStep
  today: string
}

/** What happens to a submission and is counted by day. */
export type Event = 'FILED' | 'RETURNED' | 'ISSUED' | 'REFUSED' | 'WITHDRAWN' | 'LAPSED'

/** Submissions in hand that have all of this in common; what nothing selected speaks of is not told. */
export interface Backlog {
  service: string
  division: string
  status: Status
  /** Place of the age band. */
  age: number
  due: Due
  n: number
}

/** Events that have all of this in common; working days and lateness are of decisions only. */
export interface Done {
  service: string
  division: string
  event: Event
  usedDays: number | null
  late: boolean | null
  n: number
}

/** The same without service and bidang, by the first day of the stretch of the trend. */
export type Stretch = Omit<Done, 'service' | 'division'> & { start: string }

/** Everything a dashboard is told from, as far as the fields selected need it. */
export interface Facts {
  asked: Asked
  backlog: Backlog[]
  happened: { done: Done[]; trend: Stretch[]; districts: { district: string | null; n: number }[] }
  divisions: { id: string; name: string }[]
  held: number
}

/** Adds up. */
export const sum = (rows: readonly { n: number }[]): number => rows.reduce((total, { n }) => total + n, 0)
