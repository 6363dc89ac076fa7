import { DocumentState } from '../document-state.ts'
import type { IssuedDocument } from '../issued-document.ts'
import type { DocumentLink } from './document-link.ts'
import { LinkState } from './link-enums.ts'

/** Wrong answers after which a link works no more. */
export const mostWrongAnswers = 5

/** Whether a link leads to its document at this moment, and why not. */
export function linkStateOf(
  { expiresAt, endedAt, wrongAnswers }: Pick<DocumentLink, 'expiresAt' | 'endedAt' | 'wrongAnswers'>,
  { state }: Pick<IssuedDocument, 'state'>,
  now: Date,
): LinkState {
  if (state !== DocumentState.ISSUED) return LinkState[state]
  if (endedAt) return LinkState.RENEWED
  if (wrongAnswers >= mostWrongAnswers) return LinkState.LOCKED
  return expiresAt > now ? LinkState.OPEN : LinkState.EXPIRED
}
