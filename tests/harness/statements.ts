import { AsyncLocalStorage } from 'node:async_hooks'
import { subscribe } from 'node:diagnostics_channel'
import { createRequire } from 'node:module'

/** The statements one HTTP request sent to PostgreSQL. Jobs and other requests have lists of their own. */
const current = new AsyncLocalStorage<string[]>()
let latest: string[] = []

const fromOrm = createRequire(createRequire(import.meta.url).resolve('@mikro-orm/postgresql'))
const { Client } = fromOrm('pg') as { Client: { prototype: { query(...args: unknown[]): unknown } } }
const query = Client.prototype.query

/** Begins to listen: from now on every request of this process has its statements written down. */
export function listenToStatements(): void {
  subscribe('http.server.request.start', () => current.enterWith((latest = [])))
  Client.prototype.query = function (...args: unknown[]) {
    const [statement] = args as [string | { text?: string }]
    current.getStore()?.push(typeof statement === 'string' ? statement : (statement.text ?? ''))
    return query.apply(this, args)
  }
}

/** What the newest request sent; ask when it has been answered. */
export const statementsOfLatest = (): readonly string[] => latest
