import { bulkhead, isBulkheadRejectedError } from 'cockatiel'
import { unavailable } from '../foundation/errors.ts'
import type { Work } from '../foundation/work.ts'
import type { IssuedDocument } from './issued-document.ts'
import type { SigningTools } from './signing/load-signing.ts'

/** Told of every document, in the transaction that issues it; when one refuses, nothing is issued. */
export type IssueHook = (work: Work, document: IssuedDocument) => Promise<void>

/** What issuing needs beyond the usual instruments. */
export interface Issuing extends SigningTools {
  onIssued: readonly IssueHook[]
  /** Waits for its turn, then runs: take it before the transaction begins. */
  inTurn<T>(issue: () => Promise<T>): Promise<T>
}

declare module '../foundation/work.ts' {
  interface Instruments {
    issuing: Issuing
  }
}

/** Documents made at once by one process: printing fills a processor, and each holds a connection meanwhile. */
const atOnce = 2
const mostWaiting = 1000

/** Prepares issuing for one process: with what it signs, and who takes part in the transaction. */
export function createIssuing(signing: SigningTools, onIssued: readonly IssueHook[]): Issuing {
  const turns = bulkhead(atOnce, mostWaiting)
  return {
    ...signing,
    onIssued,
    inTurn: async (issue) => {
      try {
        return await turns.execute(issue)
      } catch (error) {
        throw isBulkheadRejectedError(error) ? unavailable() : error
      }
    },
  }
}
