import { VerifyDocumentDocument } from '../gql/graphql.ts'
import { ask } from '../graphql/ask.ts'
import { isRefused } from '../graphql/refused.ts'
import type { Verdict } from './verdict.ts'

/** Judges a code as printed on a letter. @throws Refused BAD_USER_INPUT for a slip of the finger */
export async function checkCode(code: string): Promise<Verdict> {
  try {
    const { verifyDocument: document } = await ask(VerifyDocumentDocument, { code })
    return { judged: document.status, by: 'CODE', document }
  } catch (error) {
    if (isRefused(error, 'NOT_FOUND')) return { judged: 'UNKNOWN_CODE' }
    throw error
  }
}
