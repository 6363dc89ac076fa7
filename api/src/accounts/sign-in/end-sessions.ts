import type { Work } from '../../foundation/work.ts'
import { Session } from '../session.ts'
import type { User } from '../user.ts'

/** Ends every open session of an account, but the one to keep. Takes effect with the next request of each. */
export async function endSessions(work: Work, user: User, keep?: string): Promise<number> {
  const others = { user: user.id, endedAt: null, ...(keep && { id: { $ne: keep } }) }
  return work.em.nativeUpdate(Session, others, { endedAt: work.clock.now() })
}
