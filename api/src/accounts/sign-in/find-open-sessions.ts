import type { EntityManager } from '@mikro-orm/postgresql'
import { minutesAfter } from '../../foundation/clock.ts'
import type { Viewer } from '../../foundation/viewer.ts'
import { Session } from '../session.ts'
import { timeoutsFor } from '../session-timeouts.ts'

/** The sessions of the viewer that still work, latest first. */
export async function findOpenSessions(em: EntityManager, viewer: Viewer, now: Date): Promise<Session[]> {
  const idleSince = minutesAfter(now, -timeoutsFor(viewer.kind).idleMinutes)
  const open = { user: viewer.id, endedAt: null, expiresAt: { $gt: now }, lastSeenAt: { $gt: idleSince } }
  return em.find(Session, open, { orderBy: { lastSeenAt: 'desc', id: 'desc' }, limit: 100 })
}
