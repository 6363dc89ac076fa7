import { once } from '../foundation/once.ts'
import type { Work } from '../foundation/work.ts'
import { takeStep } from '../submissions/take-step.ts'
import { IssuedDocument } from './issued-document.ts'
import { makeDocument } from './make-document.ts'

/** Which approved submission gets its document. */
export interface IssueOrder {
  submission: string
  version?: number | null
  /** The number given by SRIKANDI; without it the next of the register is taken. */
  manualNumber?: string | null
}

/** Issues the document of an approved submission: number, signature, file and archive record, or nothing at all. */
export async function issueDocument(work: Work, order: IssueOrder, idempotencyKey?: string): Promise<IssuedDocument> {
  const request = { operation: 'issueDocument', input: order }
  const id = await once(work, idempotencyKey, request, () => issue(work, order))
  return work.em.findOneOrFail(IssuedDocument, { id })
}

async function issue(work: Work, { manualNumber, ...order }: IssueOrder): Promise<string> {
  let id = ''
  await takeStep(work, {
    ...order,
    step: 'ISSUE',
    change: async (submission) => {
      id = (await makeDocument(work, submission, manualNumber)).id
    },
  })
  await work.em.flush()
  return id
}
