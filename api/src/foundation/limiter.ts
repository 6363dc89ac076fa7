import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import type { Pool } from 'pg'
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible'
import { tooManyRequests } from './errors.ts'
import { keyedHash } from './secret-box.ts'

/** How often something may be tried. */
export interface Limit {
  attempts: number
  perSeconds: number
}

/** Counts attempts, one by one, over all processes; independent of the transaction the attempt is made in. */
export interface Limiter {
  /** Counts one attempt; refuses with TOO_MANY_REQUESTS when the limit is used up. */
  spend(name: string, key: string): Promise<void>
  /** Forgets the attempts counted under this key, after one that succeeded. */
  forgive(name: string, key: string): Promise<void>
}

/** Where attempts are counted. The limiter writes it by column order: key, points, expire. */
@Entity()
export class AttemptCount {
  @PrimaryKey({ type: 'string', length: 255 })
  key!: string

  @Property({ type: 'integer', default: 0 })
  points: number = 0

  @Property({ type: 'bigint', runtimeType: 'string', nullable: true })
  expire?: string | null
}

/** Counts in PostgreSQL; while it does not answer, in the memory of this process. */
export function createLimiter(limits: Record<string, Limit>, pool: Pool, secret: string): Limiter {
  return limiterOver(limits, secret, (options, first) => {
    const insuranceLimiter = new RateLimiterMemory(options)
    const store = { storeClient: pool, storeType: 'pool', tableName: 'attempt_count', tableCreated: true }
    // The sweep of old counts covers the whole table: one limiter's timer is enough.
    return new RateLimiterPostgres({ ...options, ...store, insuranceLimiter, clearExpiredByTimeout: first })
  })
}

/** Counts in the memory of this process only. */
export const createMemoryLimiter = (limits: Record<string, Limit>): Limiter =>
  limiterOver(limits, '', (options) => new RateLimiterMemory(options))

type CounterOptions = { keyPrefix: string; points: number; duration: number }

function limiterOver(
  limits: Record<string, Limit>,
  secret: string,
  createCounter: (options: CounterOptions, first: boolean) => RateLimiterAbstract,
): Limiter {
  const counters = new Map(
    Object.entries(limits).map(([name, { attempts, perSeconds }], index) => {
      return [name, createCounter({ keyPrefix: name, points: attempts, duration: perSeconds }, index === 0)]
    }),
  )
  const counter = (name: string): RateLimiterAbstract => {
    const found = counters.get(name)
    if (!found) throw new Error(`No limit is declared under the name ${name}`)
    return found
  }
  // Keys are email addresses, usernames, network addresses: only a hash of them is kept.
  const hidden = (key: string): string => keyedHash(secret, 'limit', key)
  return {
    spend: async (name, key) => {
      await counter(name).consume(hidden(key)).catch(refuse)
    },
    forgive: async (name, key) => {
      await counter(name).delete(hidden(key))
    },
  }
}

function refuse(reason: unknown): never {
  if (reason instanceof RateLimiterRes) throw tooManyRequests(Math.ceil(reason.msBeforeNext / 1000))
  throw reason
}
