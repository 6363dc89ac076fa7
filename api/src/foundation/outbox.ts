import type { EntityManager } from '@mikro-orm/postgresql'
import type { WrittenRow } from './written-row.ts'

/** Jobs by name with what they carry: ids only, never personal data. Modules add theirs by declaration merging. */
export interface Jobs {}

export interface JobOptions {
  /** Not before this moment. */
  startAfter?: Date
  /** At most one waiting job of this name and key. */
  singletonKey?: string
  /** Rows that belong to what the job is about, written by the same statement. */
  alongside?: readonly WrittenRow[]
}

/** How side effects leave a transaction: the job commits with it and runs after it, at least once. */
export interface Outbox {
  send<Name extends keyof Jobs>(em: EntityManager, name: Name, payload: Jobs[Name], options?: JobOptions): Promise<void>
}
