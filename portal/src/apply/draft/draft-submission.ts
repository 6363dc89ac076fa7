import type { DraftQuery } from '../../gql/graphql.ts'

/** A submission that is being filled in: a draft, or one that came back for correction. */
export type DraftSubmission = NonNullable<DraftQuery['submission']>

/** One thing the verifier asked to have corrected. */
export type Correction = DraftSubmission['corrections'][number]

/** Whether it came back, so that only what was marked is open. */
export const isCorrection = ({ status }: Pick<DraftSubmission, 'status'>): boolean => status === 'RETURNED'

/** Whether its owner may change it now. */
export const isEditable = ({ status }: Pick<DraftSubmission, 'status'>): boolean =>
  status === 'DRAFT' || status === 'RETURNED'

/** What the verifier said about a question or a paper, if it was marked. */
export const correctionOf = (
  { corrections }: Pick<DraftSubmission, 'corrections'>,
  kind: Correction['kind'],
  key: string,
): Correction | undefined => corrections.find((one) => one.kind === kind && one.key === key)
