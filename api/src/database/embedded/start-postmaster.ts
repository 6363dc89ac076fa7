import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, openSync, rmSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { join } from 'node:path'
import { choosePort } from './free-port.ts'
import { findPostmaster } from './postmaster.ts'
import { ownFolder, type ServerUser } from './server-user.ts'

/** PostgreSQL's own settings by name, added to LIKE-U's. */
export type ServerSettings = Record<string, string>

const patience = 60_000

// Error details repeat the values of a row, which may be personal: the log keeps the sentence only.
const ownSettings: ServerSettings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  timezone: 'UTC',
  log_timezone: 'UTC',
}

/** Starts the server of a cluster and answers with its port once it accepts connections. */
export async function startPostmaster(
  cluster: string,
  program: string,
  user: ServerUser | undefined,
  settings: ServerSettings,
): Promise<number> {
  const deadline = Date.now() + patience
  while (Date.now() < deadline) {
    // With no live server a note left by a dead one only stands in the way.
    if (!findPostmaster(cluster)) rmSync(join(cluster, 'postmaster.pid'), { force: true })
    const port = await choosePort(`${cluster}.port`)
    const child = launch(cluster, program, user, { ...ownSettings, ...settings, port: String(port) })
    const ready = await whenReady(cluster, child, deadline)
    if (ready) return ready
    await wait(100)
  }
  throw new Error(`PostgreSQL does not start; see ${cluster}.log`)
}

/** The server leads its own process group, so that a Ctrl-C meant for LIKE-U reaches it in order, through `stop`. */
function launch(cluster: string, program: string, user: ServerUser | undefined, settings: ServerSettings) {
  const log = openSync(`${cluster}.log`, 'a', 0o600)
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const child = spawn(program, ['-D', ownFolder(user, cluster), ...flags], {
    cwd: cluster,
    env: { PATH: process.env['PATH'], LC_ALL: 'C' },
    detached: true,
    stdio: ['ignore', log, log],
    ...user,
  })
  child.unref()
  closeSync(log)
  return child
}

async function whenReady(cluster: string, child: ChildProcess, deadline: number): Promise<number | undefined> {
  let over = false
  child.once('exit', () => (over = true)).once('error', () => (over = true))
  while (Date.now() < deadline) {
    const server = findPostmaster(cluster)
    if (server?.ready) return server.port
    if (over && !server) return undefined
    await wait(10)
  }
  return undefined
}

/** Stops the server of a cluster at once but in order: open transactions are rolled back, nothing committed is lost. */
export async function stopPostmaster(cluster: string): Promise<void> {
  const server = findPostmaster(cluster)
  if (!server) return
  process.kill(server.pid, 'SIGINT')
  while (findPostmaster(cluster)?.pid === server.pid) await wait(10)
}
