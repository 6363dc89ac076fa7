import type { Pool, PoolClient } from 'pg'
import { StatementNames } from '../foundation/reads/compile/statement-names.ts'

/**
 * For a pool whose connections are LIKE-U's own: statements with values that come again are named, so that PostgreSQL
 * plans them once per connection. Those who name theirs themselves are left alone.
 */
export function withNames(pool: Pool): Pool {
  const names = new StatementNames('again')
  return pool.on('connect', (client) => {
    const query = client.query.bind(client) as (...args: unknown[]) => unknown
    client.query = ((statement: unknown, values: unknown, ...rest: unknown[]) => {
      const name = typeof statement === 'string' && hasValues(values) ? names.nameFor(statement) : undefined
      return name ? query({ name, text: statement, values }, ...rest) : query(statement, values, ...rest)
    }) as PoolClient['query']
  })
}

const hasValues = (values: unknown): boolean => Array.isArray(values) && values.length > 0
