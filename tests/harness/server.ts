import { cp, mkdtemp, rm } from 'node:fs/promises'
import { createServer as createProbe, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import { readConfig } from '../../api/src/config.ts'
import type { Clock } from '../../api/src/foundation/clock.ts'
import { createServer, type Overrides } from '../../api/src/server.ts'
import { createDatabase, type TestDatabase } from './database.ts'

/** A clock that tests turn; it runs on from wherever it was put. */
export class TurnableClock implements Clock {
  private offset = 0

  now(): Date {
    return new Date(Date.now() + this.offset)
  }

  turnTo(moment: string): void {
    this.offset = new Date(moment).getTime() - Date.now()
  }

  forwardDays(days: number): void {
    this.offset += days * 86_400_000
  }
}

/** A whole LIKE-U of a test's own: real HTTP, real PostgreSQL, real files, demo people. */
export interface World {
  url: string
  clock: TurnableClock
  database: TestDatabase
  dataDir: string
  stop(): Promise<void>
}

/** Starts a server on a database copied from a template. */
export async function startServer(env: Record<string, string> = {}, overrides: Overrides = {}): Promise<World> {
  const isTrial = env.NODE_ENV !== 'production' && env.DEMO !== 'false'
  const database = await createDatabase(isTrial ? 'seeded' : 'template')
  const dataDir = await mkdtemp(join(tmpdir(), 'like-u-world-'))
  await cp(inject('signing'), dataDir, { recursive: true })
  const port = await freePort()
  const clock = new TurnableClock()
  const config = readConfig({
    NODE_ENV: 'test',
    HOST: '127.0.0.1',
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    DATA_DIR: dataDir,
    LOG_LEVEL: 'fatal',
    ...env,
  })
  const { ownerUrl, appUrl } = database
  const server = await createServer(config, {
    clock,
    database: { ownerUrl, appUrl, stop: async () => undefined },
    ...overrides,
  })
  return {
    url: server.url,
    clock,
    database,
    dataDir,
    stop: async () => {
      await server.stop()
      await database.drop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

/** A port nobody listens on, as far as one can know. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createProbe()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
