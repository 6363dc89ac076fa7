import type { EntityManager } from '@mikro-orm/postgresql'
import type { Clock } from './clock.ts'
import type { FileStore } from './files/file-store.ts'
import type { Limiter } from './limiter.ts'
import type { Log } from './log.ts'
import type { Outbox } from './outbox.ts'
import type { ReadPools } from './reads/pools.ts'
import type { Rights } from './rights/rights.ts'
import type { Settings } from './settings.ts'
import type { Language } from './text.ts'
import type { Viewer } from './viewer.ts'

/** The instruments every verb may use, whoever asks and whatever runs it (a request, a job, a test). */
export interface Instruments {
  clock: Clock
  files: FileStore
  outbox: Outbox
  /** Counts attempts, so that nobody guesses without end. */
  limiter: Limiter
  log: Log
  settings: Settings
  /** Where statements run that read outside a unit of work. */
  pools: ReadPools
  /** Who may do what; the row filters of every read and write come from it. */
  rights: Rights
}

/** One unit of work: a viewer acting inside one database transaction. */
export interface Work extends Instruments {
  em: EntityManager
  viewer: Viewer
  language: Language
}

/** Starts a unit of work: everything the verb writes commits together, or not at all. */
export type Transact = <T>(verb: (work: Work) => Promise<T>) => Promise<T>
