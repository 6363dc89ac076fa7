import { once } from '../foundation/once.ts'
import type { Work } from '../foundation/work.ts'
import { takeStep } from '../submissions/take-step.ts'
import { IssuedDocument } from './issued-document.ts'
import { makeDocument, type Making } from './make-document.ts'
import { SigningMethod } from './signing-method.ts'

/** Which approved submission gets its document. */
export interface IssueOrder {
  submission: string
  version?: number | null
  /** The number given by SRIKANDI; without it the next of the register is taken. */
  manualNumber?: string | null
}

/** Issues the document of an approved submission: number, signature, file and archive record, or nothing at all. */
export const issueDocument = (work: Work, order: IssueOrder, idempotencyKey?: string): Promise<IssuedDocument> =>
  once(
    work,
    idempotencyKey,
    { operation: 'issueDocument', input: order, find: (id) => work.em.findOneOrFail(IssuedDocument, { id }) },
    () => issue(work, order),
  )

async function issue(work: Work, { manualNumber, ...order }: IssueOrder): Promise<IssuedDocument> {
  const issued: IssuedDocument[] = []
  await takeStep(work, {
    ...order,
    step: 'ISSUE',
    change: async (submission) => void issued.push(await makeDocument(work, submission, byServer(work, manualNumber))),
  })
  await work.em.flush()
  return issued[0]!
}

/** Signed by LIKE-U itself. */
export const byServer = ({ issuing }: Work, manual?: string | null) =>
  ({
    method: SigningMethod.SERVER,
    signer: issuing.signer,
    manual,
  }) satisfies Making
