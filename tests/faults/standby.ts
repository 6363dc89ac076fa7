import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stopPostmaster } from '../../api/src/database/embedded/start-postmaster.ts'
import { type EmbeddedServer, startEmbeddedServer } from '../../api/src/database/embedded-server.ts'

/** A PostgreSQL and its copy, which follows it by streaming replication. */
export interface Pair {
  primary: EmbeddedServer
  standbyUrl: string
  /** Takes the copy away, whoever is connected to it. */
  stopStandby(): Promise<void>
  /** Starts the copy again, on the port it had. */
  restartStandby(): Promise<void>
  stop(): Promise<void>
}

/** Makes a server, and of its folder, while it rests, a copy that follows it from there on. */
export async function startPair(): Promise<Pair> {
  const folder = mkdtempSync(join(tmpdir(), 'like-u-replica-'))
  const [first, second] = [join(folder, 'primary'), join(folder, 'standby')]
  await (await startEmbeddedServer(first)).stop()
  appendFileSync(join(first, 'postgres/pg_hba.conf'), 'host replication all 127.0.0.1/32 scram-sha-256\n')
  // PostgreSQL insists on the owners of its files. The port must be another.
  spawnSync('cp', ['-a', first, second])
  rmSync(join(second, 'postgres.port'))
  const primary = await startEmbeddedServer(first)
  follow(join(second, 'postgres'), primary.urlOf('postgres'))
  let standby = await startEmbeddedServer(second)
  const stopStandby = async () => {
    await standby.stop()
    await stopPostmaster(join(second, 'postgres'))
  }
  return {
    primary,
    standbyUrl: standby.urlOf('postgres'),
    stopStandby,
    restartStandby: async () => void (standby = await startEmbeddedServer(second)),
    stop: async () => {
      await stopStandby()
      await primary.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function follow(cluster: string, url: string): void {
  writeFileSync(join(cluster, 'standby.signal'), '')
  appendFileSync(join(cluster, 'postgresql.conf'), `primary_conninfo = '${url}'\n`)
}
