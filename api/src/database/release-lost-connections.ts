import type { MikroORM } from '@mikro-orm/postgresql'
import type { Pool, PoolClient } from 'pg'

/** How long whoever borrowed a connection has to hand it back by themself once it broke. */
const patience = 2_000

/**
 * When PostgreSQL goes away in the middle of a transaction, the rollback fails, and the query builder then forgets to
 * hand the connection back; a few of those and the pool waits for ever. So connections that broke are taken back.
 */
export async function releaseLostConnections(orm: MikroORM): Promise<void> {
  const pool = (await orm.em.getConnection().getNativeClient()) as unknown as Pool
  pool.on('connect', (client) => {
    client.once('end', () => setTimeout(() => takeBack(client), patience).unref())
  })
}

function takeBack(client: PoolClient): void {
  try {
    client.release(true)
  } catch {
    // It was handed back already: the usual case.
  }
}
