import { record } from '../../audit/record.ts'
import type { Work } from '../../foundation/work.ts'
import { Session } from '../session.ts'

/** Ends the session of this browser; done again, it changes nothing. */
export async function signOut(work: Work): Promise<void> {
  const { id, session } = work.viewer
  if (!id || !session) return
  await work.em.nativeUpdate(Session, { id: session, endedAt: null }, { endedAt: work.clock.now() })
  await record(work, { action: 'account.sign-out', subject: { type: 'User', id } })
}
