import type { Pool, QueryArrayConfig, QueryArrayResult } from 'pg'
import type { Log } from '../log.ts'

/** Where reading statements run. */
export interface ReadPools {
  /** Whether there are copies at all. */
  copied: boolean
  /**
   * Runs a statement that only reads: on the database, or, when the reader can do with an answer that is a moment old,
   * on a copy of it. A copy that fails is no failure: the database itself then answers.
   */
  query<Row extends unknown[]>(statement: QueryArrayConfig, replica?: boolean): Promise<QueryArrayResult<Row>>
}

interface Copy {
  pool: Pool
  restsUntil: number
}

/** How long a copy that could not be reached is left alone. */
const restMs = 5_000

/** Spreads the reads that allow it over the copies in turn; everything else goes to the database itself. */
export function createReadPools(primary: Pool, replicas: readonly Pool[], log: Log): ReadPools {
  const copies = replicas.map((pool): Copy => ({ pool, restsUntil: 0 }))
  let turn = 0
  const next = (): Copy | undefined => {
    const awake = copies.filter(({ restsUntil }) => restsUntil <= performance.now())
    return awake[turn++ % awake.length]
  }
  return {
    copied: copies.length > 0,
    query: async <Row extends unknown[]>(statement: QueryArrayConfig, replica = false) => {
      const copy = replica ? next() : undefined
      if (!copy) return primary.query<Row>(statement)
      try {
        return await copy.pool.query<Row>(statement)
      } catch (error) {
        if (codeOf(error) === tooSlow) throw error
        if (isGone(error)) rest(copy, log)
        return primary.query<Row>(statement)
      }
    },
  }
}

function rest(copy: Copy, log: Log): void {
  copy.restsUntil = performance.now() + restMs
  log.warn('reads: a replica does not answer')
}

/** A statement over its time limit: asking the database too would only double the load. */
const tooSlow = '57014'

const codeOf = (error: unknown): string => String((error as { code?: unknown }).code ?? '')

/** Not PostgreSQL's judgement on the statement, but no connection, or a server that shuts down or is not up yet. */
const isGone = (error: unknown): boolean => !/^[0-9A-Z]{5}$/.test(codeOf(error)) || /^(08|57P)/.test(codeOf(error))
