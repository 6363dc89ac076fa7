import { daysAfter, minutesAfter } from '../foundation/clock.ts'
import { declareQueue } from '../foundation/jobs/queue.ts'
import { AttemptCount } from '../foundation/limiter.ts'
import { OnceKey } from '../foundation/once.ts'
import type { Work } from '../foundation/work.ts'
import { AccountToken } from './account-token.ts'
import { Session } from './session.ts'

declare module '../foundation/outbox.ts' {
  interface Jobs {
    housekeeping: Record<string, never>
  }
}

/** Where `housekeeping` waits; a run that failed is made good by the next night's. */
export const housekeepingQueue = declareQueue({ name: 'housekeeping', retryLimit: 1, expireInSeconds: 600 })

/** How many days what has served its purpose is still kept: long enough to answer a complaint, no longer (UU 27/2022). */
const kept = { sessions: 90, tokens: 30, onceKeys: 2 }

/** The job `housekeeping`, every night: forgets old sessions, links, request keys and attempts. */
export async function purge({ em, clock, log }: Pick<Work, 'em' | 'clock' | 'log'>): Promise<void> {
  const now = clock.now()
  const before = (days: number) => ({ $lt: daysAfter(now, -days) })
  const ended = before(kept.sessions)
  const worthless = before(kept.tokens)
  const removed = {
    sessions: await em.nativeDelete(Session, { $or: [{ endedAt: ended }, { expiresAt: ended }] }),
    tokens: await em.nativeDelete(AccountToken, { $or: [{ usedAt: worthless }, { expiresAt: worthless }] }),
    onceKeys: await em.nativeDelete(OnceKey, { createdAt: before(kept.onceKeys) }),
    // Counted by the machines' own time, which may differ a little from process to process: an hour is left over.
    attempts: await em.nativeDelete(AttemptCount, { expire: { $lt: String(minutesAfter(now, -60).getTime()) } }),
  }
  log.info(removed, 'housekeeping: removed')
}
