import type { QueueRowFragment, SubmissionStatus } from '../../../gql/graphql.ts'

/** States in which the office has the file, and its clock runs. */
const clockRuns: readonly SubmissionStatus[] = ['SUBMITTED', 'IN_VERIFICATION', 'COMPLETE', 'APPROVED']

/** The day that presses: the office’s promise while it has the file, the applicant’s last day while they correct it. */
export function promisedDay({
  status,
  dueOn,
  correctBy,
}: Pick<QueueRowFragment, 'status' | 'dueOn' | 'correctBy'>): string | null {
  if (status === 'RETURNED') return correctBy ?? null
  return clockRuns.includes(status) ? (dueOn ?? null) : null
}
