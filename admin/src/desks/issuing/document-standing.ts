import type { DocumentState } from '../../gql/graphql.ts'
import { today } from '../../ui/dates.ts'
import type { Tone } from '../../ui/tone.ts'

/** Whether a document counts, as people mean it: an expired one does not, though nobody has taken it back. */
export type Standing = 'IN_FORCE' | 'EXPIRED' | 'REVOKED' | 'REPLACED'

/** How each standing feels. */
export const tones: Record<Standing, Tone> = {
  IN_FORCE: 'success',
  EXPIRED: 'default',
  REVOKED: 'error',
  REPLACED: 'warning',
}

/** The standing of a document on a day (WIB); the last day of its validity still counts. */
export const standingOf = (
  { state, validUntil }: { state: DocumentState; validUntil?: string | null },
  day: string = today(),
): Standing => (state === 'ISSUED' ? (validUntil && validUntil < day ? 'EXPIRED' : 'IN_FORCE') : state)
