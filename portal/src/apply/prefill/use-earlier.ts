import { useQuery } from '@tanstack/react-query'
import { EarlierSubmissionDocument } from '../../gql/graphql.ts'
import { ask } from '../../graphql/ask.ts'
import { readEdition } from '../draft/answers-document.ts'
import type { Answers } from '../draft/condition.ts'
import { isCorrection } from '../draft/draft-submission.ts'
import type { DraftState } from '../draft/draft-state.ts'

/** What the same person answered the last time they filed for this service. */
export interface Earlier {
  number: string
  answers: Answers
}

async function findEarlier({ submission, form }: Pick<DraftState, 'submission' | 'form'>): Promise<Earlier | null> {
  const { submissions } = await ask(EarlierSubmissionDocument, {
    service: [submission.service],
    owner: submission.owner.id,
  })
  const [before] = submissions.nodes
  if (!before?.number || !before.answers) return null
  const edition = await readEdition(before, form.form)
  return edition?.answers ? { number: before.number, answers: edition.answers } : null
}

/** The newest earlier submission of the same person for the same service; found once per draft. */
export function useEarlier(draft: Pick<DraftState, 'submission' | 'form'>): Earlier | null | undefined {
  return useQuery({
    queryKey: ['earlier', draft.submission.id],
    queryFn: () => findEarlier(draft),
    enabled: !isCorrection(draft.submission),
    staleTime: 'static',
    gcTime: 0,
  }).data
}
