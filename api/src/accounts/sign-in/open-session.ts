import { ref } from '@mikro-orm/core'
import { minutesAfter } from '../../foundation/clock.ts'
import type { Work } from '../../foundation/work.ts'
import type { Origin } from '../limits.ts'
import { hashSecret, newSecret } from '../secret.ts'
import { Session } from '../session.ts'
import { timeoutsFor } from '../session-timeouts.ts'
import type { User } from '../user.ts'

/** A new session and what its cookie is to hold; the secret is kept nowhere else. */
export interface OpenedSession {
  session: Session
  token: string
}

/** Opens a session under a new secret, and ends the one this browser may have had: nothing carries over. */
export async function openSession(work: Work, user: User, from: Origin): Promise<OpenedSession> {
  const now = work.clock.now()
  if (work.viewer.session) await work.em.nativeUpdate(Session, { id: work.viewer.session }, { endedAt: now })
  const token = newSecret()
  const session = Object.assign(new Session(), {
    createdAt: now,
    tokenHash: hashSecret(token),
    user: ref(user),
    lastSeenAt: now,
    expiresAt: minutesAfter(now, timeoutsFor(user.role).absoluteMinutes),
    address: from.address.slice(0, 45),
    userAgent: from.userAgent.slice(0, 300),
  } satisfies Partial<Session>)
  work.em.persist(session)
  return { session, token }
}
