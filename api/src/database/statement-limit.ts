import { withClient } from './with-client.ts'

/** Seconds after which a statement is given up. */
export const statementSeconds = 15

/**
 * Makes the limit a habit of the role. A pooler in transaction mode refuses it as a wish of one connection, and what one
 * transaction sets for its session the next may find or not; what the role brings along holds on each connection.
 */
export const limitStatementsOfRole = (appUrl: string): Promise<void> =>
  withClient(appUrl, async (client) => {
    await client.query(`begin; select pg_advisory_xact_lock(632024, 102)`)
    await client.query(`do $$ begin
      execute format('alter role %I in database %I set statement_timeout = %L',
        current_user, current_database(), '${statementSeconds}s');
    end $$`)
    // The connection just used was opened before, and may serve long.
    await client.query(`commit; set statement_timeout = '${statementSeconds}s'`)
  })
