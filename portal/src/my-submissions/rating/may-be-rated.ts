import type { SubmissionStatus } from '../../gql/graphql.ts'

/** Whether a service has been given, so that it can be judged. */
export const mayBeRated = (status: SubmissionStatus): boolean => status === 'DELIVERED' || status === 'CLOSED'
