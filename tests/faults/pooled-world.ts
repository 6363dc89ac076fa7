import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import { readConfig } from '../../api/src/config.ts'
import { withClient } from '../../api/src/database/with-client.ts'
import { createServer, type LikeU } from '../../api/src/server.ts'
import { freePort, TurnableClock } from '../harness/server.ts'
import { storyDay } from '../harness/story-day.ts'
import { type Pooler, startPooler } from './pgbouncer.ts'

/** A LIKE-U whose every connection, the migration's as well, passes PgBouncer; set up on an empty database. */
export interface PooledWorld extends LikeU {
  appUrl: string
  /** Straight to PostgreSQL. */
  ownerUrl: string
}

export async function startPooled(): Promise<PooledWorld> {
  const { adminUrl, app } = inject('databaseServer')
  const ownerUrl = await emptyDatabase(adminUrl)
  const appUrl = Object.assign(new URL(ownerUrl), { username: app.role, password: app.password }).href
  const { username, password } = new URL(ownerUrl)
  const pooler = await startPooler(adminUrl, { [username]: decodeURIComponent(password), [app.role]: app.password })
  const dataDir = await mkdtemp(join(tmpdir(), 'like-u-pooled-'))
  const server = await start(pooler, ownerUrl, appUrl, dataDir)
  return {
    url: server.url,
    appUrl: pooler.through(appUrl),
    ownerUrl,
    stop: async () => {
      await server.stop()
      await pooler.stop()
      await rm(dataDir, { recursive: true, force: true })
      const name = new URL(ownerUrl).pathname.slice(1)
      await withClient(adminUrl, (client) => client.query(`drop database ${name} with (force)`))
    },
  }
}

async function emptyDatabase(adminUrl: string): Promise<string> {
  const name = `pooled_${randomUUID().replaceAll('-', '')}`
  await withClient(adminUrl, (client) => client.query(`create database ${name}`))
  return Object.assign(new URL(adminUrl), { pathname: `/${name}` }).href
}

async function start(pooler: Pooler, ownerUrl: string, appUrl: string, dataDir: string): Promise<LikeU> {
  const clock = new TurnableClock()
  clock.turnTo(storyDay)
  const port = String(await freePort())
  const config = readConfig({
    NODE_ENV: 'test',
    HOST: '127.0.0.1',
    PORT: port,
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    DATA_DIR: dataDir,
    LOG_LEVEL: 'fatal',
    DATABASE_POOLER: 'transaction',
    DATABASE_URL: pooler.through(appUrl),
    DATABASE_MIGRATION_URL: pooler.through(ownerUrl),
  })
  return createServer(config, { clock })
}
