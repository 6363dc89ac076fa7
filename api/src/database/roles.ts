import { escapeIdentifier, escapeLiteral, type Client } from 'pg'
import { withClient } from './with-client.ts'

/** Records of what happened. The application adds to them and can neither change nor remove a line. */
export const appendOnlyTables = ['audit_entry', 'history_entry'] as const

/** Tables of the application itself, and of its job queue. */
const schemas = ['public', 'pgboss']

const duplicate = new Set(['42P04', '42710', '23505'])

/** Makes the database when the server does not have it yet. */
export const ensureDatabase = (serverUrl: string, name: string): Promise<void> =>
  withClient(serverUrl, async (client) => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (!rowCount) await unlessThere(client.query(`create database ${escapeIdentifier(name)}`))
  })

/** Makes the login role, or gives it the password we know. */
export const ensureLogin = (ownerUrl: string, role: string, password: string): Promise<void> =>
  withClient(ownerUrl, async (client) => {
    const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role])
    if (!rowCount) await unlessThere(client.query(`create role ${escapeIdentifier(role)} login`))
    await client.query(`alter role ${escapeIdentifier(role)} password ${escapeLiteral(password)}`)
  })

/** Gives the application's role its rights on every table there is and will be, and no right to rewrite the past. */
export async function grantRights(owner: Client, role: string): Promise<void> {
  const app = escapeIdentifier(role)
  for (const schema of schemas) await owner.query(grantsIn(schema, app))
  await owner.query(`revoke update, delete, truncate on ${appendOnlyTables.join(', ')} from ${app}`)
}

const grantsIn = (schema: string, app: string): string => `
  grant usage on schema ${schema} to ${app};
  grant select, insert, update, delete on all tables in schema ${schema} to ${app};
  grant usage on all sequences in schema ${schema} to ${app};
  alter default privileges in schema ${schema} grant select, insert, update, delete on tables to ${app};
  alter default privileges in schema ${schema} grant usage on sequences to ${app}`

/** Another process may be making the same thing at the same moment; then it is there, and that was the wish. */
async function unlessThere(creation: Promise<unknown>): Promise<void> {
  try {
    await creation
  } catch (error) {
    if (!duplicate.has((error as { code?: string }).code ?? '')) throw error
  }
}
