import type { EntityManager } from '@mikro-orm/postgresql'
import type { Language } from './text.ts'
import type { Loaders } from './reads/loaders.ts'
import type { Supposed } from './supposed.ts'
import type { Viewer } from './viewer.ts'
import type { Instruments, Transact } from './work.ts'

/** What a GraphQL resolver is given: who asks, how to read, and how to start a unit of work. */
export interface Request extends Instruments {
  viewer: Viewer
  /** Present while the viewer is only supposed. */
  supposed?: Supposed
  language: Language
  /** For reads only: forked per request, never flushed. */
  em: EntityManager
  /** Reads relations in batches, as far as the viewer sees them. */
  loaders: Loaders
  transact: Transact
  /** Network address of the asker, as told by trusted proxies only. For rate limits and the session list. */
  address: string
  userAgent: string
  /** The `Idempotency-Key` header, when sent. */
  idempotencyKey?: string
  /** What download links are bound to: a mark of this browser's session. */
  binding?: string
  /** Sets (or with `null` clears) the session cookie on the answer. */
  setSession(token: string | null, expires?: Date): void
}
