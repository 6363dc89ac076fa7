import type { Authenticity, VerifiedFragment } from '../gql/graphql.ts'
import type { Unknown } from './why-unknown.ts'

/** What came of a check: the document that was found, or why none was. */
export type Verdict =
  | { judged: Authenticity; by: 'CODE' | 'FILE'; document: VerifiedFragment }
  /** Something was added to a document of ours after it was signed. */
  | { judged: 'ALTERED'; document: VerifiedFragment }
  | { judged: 'UNKNOWN_CODE' | Unknown | 'TOO_LARGE' | 'NOT_PDF' | 'NOT_OURS' }
