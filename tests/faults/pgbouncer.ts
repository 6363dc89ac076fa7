import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findServerUser, giveTo } from '../../api/src/database/embedded/server-user.ts'
import { withClient } from '../../api/src/database/with-client.ts'
import { eventually } from '../harness/mailbox.ts'
import { freePort } from '../harness/server.ts'

/** A PgBouncer in transaction mode, standing before a PostgreSQL. */
export interface Pooler {
  /** The same address, but through it. */
  through(url: string): string
  stop(): Promise<void>
}

/** Few enough that a connection soon serves whoever comes. */
export const serverConnections = 4

/** Starts Debian's PgBouncer for a server and those who may sign in to it, by role and password. */
export async function startPooler(serverUrl: string, passwords: Record<string, string>): Promise<Pooler> {
  const folder = await mkdtemp(join(tmpdir(), 'like-u-pooler-'))
  const port = await freePort()
  const file = async (name: string, text: string) => {
    await writeFile(join(folder, name), text)
    giveTo(findServerUser(), join(folder, name))
  }
  giveTo(findServerUser(), folder)
  await file(
    'users.txt',
    Object.entries(passwords)
      .map((entry) => entry.map((one) => `"${one}"`).join(' '))
      .join('\n'),
  )
  await file('pgbouncer.ini', settings(new URL(serverUrl), port, folder))
  const child = spawn('pgbouncer', [join(folder, 'pgbouncer.ini')], { stdio: 'ignore', ...findServerUser() })
  const through = (url: string) => Object.assign(new URL(url), { hostname: '127.0.0.1', port }).href
  await eventually('PgBouncer', () => withClient(through(serverUrl), async () => true).catch(() => undefined))
  return {
    through,
    stop: async () => {
      const gone = once(child, 'exit')
      child.kill('SIGTERM')
      await gone
      await rm(folder, { recursive: true })
    },
  }
}

const settings = ({ hostname, port: serverPort }: URL, port: number, folder: string) => `
[databases]
* = host=${hostname} port=${serverPort}
[pgbouncer]
pool_mode = transaction
default_pool_size = ${serverConnections}
max_client_conn = 300
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = scram-sha-256
auth_file = ${join(folder, 'users.txt')}
`
