import { useQuery } from '@tanstack/react-query'
import {
  ApplyFormDocument,
  type EarlierSubmissionFragment,
  EarlierSubmissionsDocument,
  type SubmissionStatus,
} from '../../gql/graphql.ts'
import { ask } from '../../graphql/ask.ts'
import { readEdition } from '../draft/answers-document.ts'
import type { Answers } from '../draft/condition.ts'
import { isCorrection } from '../draft/draft-submission.ts'
import type { DraftState } from '../draft/draft-state.ts'
import type { Form } from '../draft/form.ts'

/** What the same person answered when they filed before, and the form they answered. */
export interface Earlier {
  number: string
  form: Form
  answers: Answers
}

/** The newest of the same service, and the newest of another one. */
export interface EarlierOnes {
  same?: Earlier
  other?: Earlier
}

type Asking = Pick<DraftState, 'submission' | 'form'>

const filed: SubmissionStatus[] = [
  'SUBMITTED',
  'IN_VERIFICATION',
  'COMPLETE',
  'APPROVED',
  'ISSUED',
  'DELIVERED',
  'CLOSED',
]

async function findEarlier({ submission: { service, owner }, form }: Asking): Promise<EarlierOnes> {
  const { same, any } = await ask(EarlierSubmissionsDocument, { service: [service], owner: owner.id, filed })
  const other = any.nodes.find((one) => one.service !== service)
  return {
    same: same.nodes[0] && (await readEarlier(same.nodes[0], form)),
    other: other && (await readEarlier(other, (await ask(ApplyFormDocument, { kind: other.service })).service)),
  }
}

async function readEarlier(before: EarlierSubmissionFragment, form: Form): Promise<Earlier | undefined> {
  if (!before.number || !before.answers) return undefined
  const edition = await readEdition(before, form.form)
  return edition?.answers ? { number: before.number, form, answers: edition.answers } : undefined
}

/** What the same person filed before; found once per draft. */
export function useEarlier(draft: Asking): EarlierOnes | undefined {
  return useQuery({
    queryKey: ['earlier', draft.submission.id],
    queryFn: () => findEarlier(draft),
    enabled: !isCorrection(draft.submission),
    staleTime: 'static',
    gcTime: 0,
  }).data
}
