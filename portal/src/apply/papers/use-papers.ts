import { useQuery } from '@tanstack/react-query'
import {
  type PaperAskedFragment,
  type PaperGivenFragment,
  PapersDocument,
  type PapersQuery,
} from '../../gql/graphql.ts'
import { ask, keyOf } from '../../graphql/ask.ts'
import type { Refused } from '../../graphql/refused.ts'
import { type Answers, type Condition, holds } from '../draft/condition.ts'
import { correctionOf, type DraftSubmission, isCorrection } from '../draft/draft-submission.ts'

/** One paper that is asked for, what was handed in for it, and whether that may change. */
export interface Paper {
  asked: PaperAskedFragment
  given?: PaperGivenFragment
  open: boolean
  /** Marked by the officer and not handed in anew since. */
  toReplace: boolean
}

/** The id under which a paper is found on the page. */
export const paperId = (key: string): string => `berkas-${key}`

/** Whether something has to be done about a paper before filing. */
export const isMissing = ({ asked, given, toReplace }: Paper): boolean =>
  toReplace || given?.file.state === 'REJECTED' || (asked.required && !given)

const isScanned = (data: PapersQuery | undefined): boolean =>
  Boolean(data?.submission?.attachments.some(({ replacedAt, file }) => !replacedAt && file.state === 'PENDING_SCAN'))

/** The papers these answers call for, in the order of the checklist; asked again while one is being checked. */
export function usePapers(submission: DraftSubmission, answers: Answers) {
  const { data, error } = useQuery<PapersQuery, Refused>({
    queryKey: keyOf(PapersDocument, { id: submission.id }),
    queryFn: ({ signal }) => ask(PapersDocument, { id: submission.id }, { signal }),
    refetchInterval: ({ state }) => isScanned(state.data) && 3000,
    refetchOnMount: 'always',
  })
  const found = data?.submission
  const papers = found?.standard.requirements
    .filter(({ when }) => holds(when as Condition | null, answers))
    .map((asked) => paperFor(asked, found, submission))
    // What was passed over and is not asked for now is no concern of a correction.
    .filter(({ open, given }) => open || given)
  return { papers, error }
}

function paperFor(
  asked: PaperAskedFragment,
  found: NonNullable<PapersQuery['submission']>,
  submission: DraftSubmission,
): Paper {
  const given = found.attachments.findLast((one) => one.requirement === asked.key && !one.replacedAt)
  const marked = isCorrection(submission) && Boolean(correctionOf(submission, 'PAPER', asked.key))
  const returned = found.history.findLast(({ step }) => step === 'RETURN')?.createdAt ?? ''
  // Required only since an answer was corrected: it was not there when the submission came back.
  const isNew = asked.required && Boolean(asked.when) && (!given || given.createdAt >= returned)
  return {
    asked,
    ...(given && { given }),
    open: marked || isNew || !isCorrection(submission),
    toReplace: marked && (!given || given.createdAt < returned),
  }
}
