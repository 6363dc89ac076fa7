import type { Pool, PoolClient } from 'pg'

type Statement = string | { name?: unknown; submit?: unknown }

/**
 * For a pool behind a pooler in transaction mode. PostgreSQL remembers a named statement per connection, and there the
 * next statement may be lent another one; so each goes without its name, whichever library gave it one.
 */
export function withoutNames(pool: Pool): Pool {
  return pool.on('connect', (client) => {
    const query = client.query.bind(client) as (...args: unknown[]) => unknown
    client.query = ((statement: Statement, ...rest: unknown[]) =>
      query(nameless(statement), ...rest)) as PoolClient['query']
  })
}

/** What submits itself, as a cursor does, is no plain statement and stays as it is. */
const nameless = (statement: Statement): Statement =>
  typeof statement === 'string' || statement.submit ? statement : { ...statement, name: undefined }
