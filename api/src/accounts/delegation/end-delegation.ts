import { record } from '../../audit/record.ts'
import { alreadyDone } from '../../foundation/errors.ts'
import { getVisible } from '../../foundation/reads/get-visible.ts'
import type { Work } from '../../foundation/work.ts'
import { Delegation } from '../delegation.ts'
import type { EndDelegationInput } from './inputs.ts'
import { requireOwnPost } from './require-own-post.ts'

/** Ends a delegation now, before its last day. */
export async function endDelegation(work: Work, input: EndDelegationInput): Promise<Delegation> {
  const delegation = await getVisible(Delegation, input.id, { ...work, lock: true, what })
  requireOwnPost(work, delegation.official.id)
  if (delegation.endedAt) throw alreadyDone(ended)
  delegation.endedAt = work.clock.now()
  await record(work, { action: 'account.end-delegation', subject: { type: 'Delegation', id: delegation.id } })
  return delegation
}

const what = { id: 'Delegasi', en: 'The delegation' }
const ended = { id: 'Delegasi ini sudah diakhiri.', en: 'This delegation has already ended.' }
