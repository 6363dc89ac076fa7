import type { MikroORM } from '@mikro-orm/postgresql'
import type { Pool } from 'pg'
import type { DatabaseConfig } from '../config.ts'
import type { Log } from '../foundation/log.ts'
import { createReadPools, type ReadPools } from '../foundation/reads/pools.ts'
import { openReplicas } from './open-replicas.ts'

/** Opens the ways of reading: the connections the mapping has anyway, and those to copies of the database. */
export async function openReadPools(
  orm: MikroORM,
  config: DatabaseConfig,
  log: Log,
): Promise<ReadPools & { stop(): Promise<void> }> {
  const primary = (await orm.em.getConnection().getNativeClient()) as unknown as Pool
  const replicas = openReplicas(config, primary)
  return {
    ...createReadPools(primary, replicas, log),
    stop: async () => void (await Promise.all(replicas.map((replica) => replica.end()))),
  }
}
