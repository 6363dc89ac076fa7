import { mkdirSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { findBinaries } from './embedded/binaries.ts'
import { hasOtherClients } from './embedded/has-other-clients.ts'
import { isServing } from './embedded/is-serving.ts'
import { makeCluster } from './embedded/make-cluster.ts'
import { findPostmaster } from './embedded/postmaster.ts'
import { findServerUser } from './embedded/server-user.ts'
import { startPostmaster, stopPostmaster, type ServerSettings } from './embedded/start-postmaster.ts'
import { withStartLock } from './embedded/start-lock.ts'
import { keptSecret } from './kept-secret.ts'

/** LIKE-U's own PostgreSQL, living in its data folder and listening on this machine only. */
export interface EmbeddedServer {
  /** Address of one of its databases for the superuser. */
  urlOf(database: string): string
  /** Stops it, unless another LIKE-U process still uses it. */
  stop(): Promise<void>
}

const watchEvery = 500

/** Adopts the running PostgreSQL of a data folder, or starts it, making it first when there is none. */
export async function startEmbeddedServer(dataDir: string, settings: ServerSettings = {}): Promise<EmbeddedServer> {
  mkdirSync(dataDir, { recursive: true })
  const folder = realpathSync(dataDir)
  const password = keptSecret(join(folder, 'postgres.password'))
  const port = await bringUp(folder, password, settings)
  const urlOf = (database: string) => addressOf(port, password, database)
  const endWatch = watch(folder, password, settings)
  return {
    urlOf,
    stop: async () => {
      await endWatch()
      await withStartLock(folder, async () => {
        if (!(await hasOtherClients(urlOf('postgres')))) await stopPostmaster(clusterOf(folder))
      })
    },
  }
}

const clusterOf = (folder: string): string => join(folder, 'postgres')

function bringUp(folder: string, password: string, settings: ServerSettings): Promise<number> {
  return withStartLock(folder, async () => {
    const user = findServerUser()
    const binaries = findBinaries(user)
    makeCluster(clusterOf(folder), password, binaries, user)
    for (;;) {
      const live = findPostmaster(clusterOf(folder))
      const port = live?.ready ? live.port : await startPostmaster(clusterOf(folder), binaries.postgres, user, settings)
      if (await isServing(addressOf(port, password, 'postgres'))) return port
      await wait(50)
    }
  })
}

const addressOf = (port: number, password: string, database: string): string =>
  `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`

/** Brings the server back, on the same port, when it dies under us. */
function watch(folder: string, password: string, settings: ServerSettings): () => Promise<void> {
  let revival: Promise<unknown> | undefined
  const timer = setInterval(() => {
    if (revival || findPostmaster(clusterOf(folder))) return
    revival = bringUp(folder, password, settings)
      .catch((error: unknown) => console.error(`PostgreSQL: ${String(error)}`))
      .finally(() => (revival = undefined))
  }, watchEvery)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await revival
  }
}
