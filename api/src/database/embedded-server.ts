import { mkdirSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { findBinaries } from './embedded/binaries.ts'
import { hasOtherClients } from './embedded/has-other-clients.ts'
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
  const urlOf = (database: string) => `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`
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

const clusterOf = (dataDir: string): string => join(dataDir, 'postgres')

function bringUp(dataDir: string, password: string, settings: ServerSettings): Promise<number> {
  return withStartLock(dataDir, async () => {
    const live = findPostmaster(clusterOf(dataDir))
    if (live?.ready) return live.port
    const user = findServerUser()
    const binaries = findBinaries(user)
    makeCluster(clusterOf(dataDir), password, binaries, user)
    return startPostmaster(clusterOf(dataDir), binaries.postgres, user, settings)
  })
}

/** Brings the server back, on the same port, when it dies under us. */
function watch(dataDir: string, password: string, settings: ServerSettings): () => Promise<void> {
  let revival: Promise<unknown> | undefined
  const timer = setInterval(() => {
    if (revival || findPostmaster(clusterOf(dataDir))) return
    revival = bringUp(dataDir, password, settings)
      .catch((error: unknown) => console.error(`PostgreSQL: ${String(error)}`))
      .finally(() => (revival = undefined))
  }, watchEvery)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await revival
  }
}
