import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { storePath } from '../../api/src/foundation/files/checksum.ts'
import { createDiskStore } from '../../api/src/foundation/files/disk-store.ts'
import { freePort } from '../harness/server.ts'
import { type ChildServer, startChild } from './child-server.ts'

const program = resolve(import.meta.dirname, '../../api/dist/integrity-check.js')

let dataDir: string
let server: ChildServer
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'like-u-integrity-'))
  server = await startChild(dataDir, await freePort())
}, 120_000)
afterAll(async () => {
  await server?.end('SIGTERM')
  await rm(dataDir, { recursive: true, force: true })
})

async function check(): Promise<{ code: number; said: string }> {
  const env = { PATH: process.env.PATH ?? '', NODE_ENV: 'test', LOG_LEVEL: 'error', DATA_DIR: dataDir }
  const child = spawn(process.execPath, [program], { env })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => void (said += text.toString()))
  const [code] = (await once(child, 'close')) as [number]
  return { code, said: said.trim() }
}

test('the command looks at everything now, sums up, and fails when something is wrong', async () => {
  expect(await check()).toEqual({ code: 0, said: 'files=0 bytes=0 signatures=0 findings=0' })
  const store = join(dataDir, 'files')
  const orphan = await createDiskStore(store).put(Buffer.from('nobody knows this'))
  expect(await check()).toMatchObject({ code: 0 })
  const longAgo = new Date(Date.now() - 3 * 86_400_000)
  await utimes(join(store, storePath(orphan)), longAgo, longAgo)
  const { code, said } = await check()
  expect({ code, said }).toEqual({
    code: 1,
    said: `ORPHANED ${orphan}\nfiles=0 bytes=0 signatures=0 findings=1`,
  })
}, 120_000)
