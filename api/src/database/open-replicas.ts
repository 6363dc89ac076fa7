import pg from 'pg'
import type { DatabaseConfig } from '../config.ts'
import { statementSeconds } from './statement-limit.ts'
import { withoutNames } from './without-names.ts'

/** Opens the copies of the database that the configuration names. Values are read as the database's own pool reads them. */
export const openReplicas = ({ replicaUrls, pool: max, pooled }: DatabaseConfig, primary: pg.Pool): pg.Pool[] =>
  replicaUrls.map((connectionString) => {
    const replica = new pg.Pool({
      connectionString,
      max,
      application_name: 'like-u replica',
      // Soon enough that whoever asked hardly notices that the database itself answers instead.
      connectionTimeoutMillis: 1_000,
      ...(primary.options.types ? { types: primary.options.types } : {}),
      ...(pooled ? {} : { statement_timeout: statementSeconds * 1000 }),
    })
    // A connection that breaks while idle would end the process if nobody listened.
    replica.on('error', () => undefined)
    return pooled ? withoutNames(replica) : replica
  })
