/**
 * How many submissions there are of each kind, kept by the database itself (Migration0003Counters): rows are deltas,
 * and whoever wants a number adds up those that fit. Exact in every snapshot; `select sum(n) from submission_count
 * where division_id = …` equals `select count(*) from submission where division_id = …`.
 */
export const submissionCount = {
  table: 'submission_count',
  /** The column to add up; no row means none. */
  sum: 'n',
  /** The properties of a submission a counted condition may speak of, with the columns that hold them; none is ever null. */
  columns: { division: 'division_id', service: 'service', status: 'status' },
} as const
