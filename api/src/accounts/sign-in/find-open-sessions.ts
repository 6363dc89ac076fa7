import type { EntityManager } from '@mikro-orm/postgresql'
import { minutesAfter } from '../../foundation/clock.ts'
import type { Viewer } from '../../foundation/viewer.ts'
import { Session } from '../session.ts'
import { timeoutsFor } from '../session-timeouts.ts'

/** Most sessions shown. */
export const mostSessions = 100

/** The device used last comes first. */
export const latestFirst = { lastSeenAt: 'desc', id: 'desc' } as const

/** Which sessions of the viewer still work. */
export const openSessions = (viewer: Viewer, now: Date) => ({
  user: viewer.id!,
  endedAt: null,
  expiresAt: { $gt: now },
  lastSeenAt: { $gt: minutesAfter(now, -timeoutsFor(viewer.kind).idleMinutes) },
})

/** The sessions of the viewer that still work, latest first. */
export const findOpenSessions = (em: EntityManager, viewer: Viewer, now: Date): Promise<Session[]> =>
  em.find(Session, openSessions(viewer, now), { orderBy: latestFirst, limit: mostSessions })
