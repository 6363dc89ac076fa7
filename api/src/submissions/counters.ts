import { submissionCount } from './submission-count.ts'

/** A table of deltas that the database keeps by itself (decision 007); `n` added up over the rows of a key is the number. */
export interface Counter {
  table: string
  /** The columns that make a key. */
  key: readonly string[]
  /** The view that counts the same anew, from the records themselves. */
  recount: string
  /** Which rows may lie more than once for a key; the others were folded and are not looked at again. */
  unfolded?: string
}

/** Every counter of submissions. */
export const counters: readonly Counter[] = [
  { table: submissionCount.table, key: Object.values(submissionCount.columns), recount: 'submission_recount' },
  // What the office has in hand, by WIB day of filing and promised day.
  {
    table: 'backlog_count',
    key: ['division_id', 'service', 'status', 'filed_on', 'due_on'],
    recount: 'backlog_recount',
  },
  // What happened on each WIB day: filings by kecamatan, decisions by working days used and whether late.
  {
    table: 'day_count',
    key: ['day', 'division_id', 'service', 'event', 'district', 'used_days', 'late'],
    recount: 'day_recount',
    // The clock brings no new rows to days gone by; a week leaves room for a server that was down.
    unfolded: 'day >= (select max(day) - 7 from day_count)',
  },
  // The same by WIB month, so that a year is added up from few rows.
  {
    table: 'month_count',
    key: ['month', 'division_id', 'service', 'event', 'district', 'used_days', 'late'],
    recount: 'month_recount',
    unfolded: 'month >= (select max(month) - 31 from month_count)',
  },
]
