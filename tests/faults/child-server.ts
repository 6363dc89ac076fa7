import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { findPostmaster } from '../../api/src/database/embedded/postmaster.ts'
import type { TestDatabase } from '../harness/database.ts'
import { eventually } from '../harness/mailbox.ts'

const dist = resolve(import.meta.dirname, '../../api/dist')

/** The built program, running as a process of its own, so that it can be killed; on its own PostgreSQL, if not told otherwise. */
export interface ChildServer {
  url: string
  /** Everything it has written to its log so far. */
  log(): string
  /** The superuser's way into its database. */
  ownerUrl(): string
  /** The process of its own PostgreSQL. */
  postmaster(): number
  end(signal: NodeJS.Signals): Promise<void>
}

const envOf = (dataDir: string, port: number, env: Record<string, string> = {}) => ({
  PATH: process.env.PATH ?? '',
  NODE_ENV: 'test',
  HOST: '127.0.0.1',
  PORT: String(port),
  DATA_DIR: dataDir,
  LOG_LEVEL: 'error',
  ...env,
})

/** Lets it work on a database that is there: where PostgreSQL is not to be killed, making one anew only takes time. */
export const onDatabase = ({ ownerUrl, appUrl }: TestDatabase) => ({
  DATABASE_URL: appUrl,
  DATABASE_MIGRATION_URL: ownerUrl,
})

/** Starts it and waits until it is ready. */
export async function startChild(dataDir: string, port: number, env?: Record<string, string>): Promise<ChildServer> {
  const child = spawn(process.execPath, [join(dist, 'main.js')], { env: envOf(dataDir, port, env) })
  let log = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => void (log += text.toString()))
  const url = `http://127.0.0.1:${port}`
  await eventually('The start', () => isReady(child, url, () => log), 180)
  return {
    url,
    log: () => log,
    ownerUrl: () => env?.DATABASE_MIGRATION_URL ?? ownUrl(dataDir),
    postmaster: () => findPostmaster(join(dataDir, 'postgres'))!.pid,
    end: async (signal) => {
      const gone = once(child, 'exit')
      child.kill(signal)
      await gone
    },
  }
}

function ownUrl(dataDir: string): string {
  const password = readFileSync(join(dataDir, 'postgres.password'), 'utf8').trim()
  return `postgresql://postgres:${password}@127.0.0.1:${findPostmaster(join(dataDir, 'postgres'))!.port}/likeu`
}

async function isReady(child: ChildProcess, url: string, log: () => string): Promise<true | undefined> {
  if (child.exitCode !== null) throw new Error(`The server ended: ${log()}`)
  const answer = await fetch(`${url}/readyz`).catch(() => undefined)
  return answer?.ok ? true : undefined
}

/** What the command that checks the audit chains says about a data folder. */
export async function checkAudit(dataDir: string): Promise<string> {
  const child = spawn(process.execPath, [join(dist, 'audit-check.js')], { env: envOf(dataDir, 0) })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => void (said += text.toString()))
  await once(child, 'close')
  return said.trim()
}
