import type { MikroORM } from '@mikro-orm/postgresql'
import express from 'express'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { v7 } from 'uuid'
import { createOrm } from '../../api/src/database/mikro-orm.config.ts'
import { createDiskStore } from '../../api/src/foundation/files/disk-store.ts'
import { createDownloadRouter } from '../../api/src/foundation/files/download-endpoint.ts'
import { openUpload, type UploadRequest } from '../../api/src/foundation/files/open-upload.ts'
import type { OpenedUpload } from '../../api/src/foundation/files/opened-upload.ts'
import type { Scanner } from '../../api/src/foundation/files/scanner.ts'
import { createUploadRouter } from '../../api/src/foundation/files/upload-endpoint.ts'
import { registerUploadPurpose } from '../../api/src/foundation/files/upload-purposes.ts'
import { createMemoryLimiter } from '../../api/src/foundation/limiter.ts'
import { createLog } from '../../api/src/foundation/log.ts'
import { createTransact } from '../../api/src/foundation/transact.ts'
import { system } from '../../api/src/foundation/viewer.ts'
import type { Instruments, Transact } from '../../api/src/foundation/work.ts'
import { createDatabase } from '../harness/database.ts'
import { TurnableClock } from '../harness/server.ts'

/** What a purpose was told, in order: the file's id and what happened. */
export const told: { file: string; what: 'received' | 'rejected' }[] = []

registerUploadPurpose({
  name: 'trial',
  allowed: ['pdf', 'jpeg', 'png'],
  maxBytes: 5 * 1024 * 1024,
  receive: async (_work, _ticket, file) => void told.push({ file: file.id, what: 'received' }),
  rejected: async (_work, _ticket, file) => void told.push({ file: file.id, what: 'rejected' }),
})

/** The two file routes on real HTTP, with a real database and a real disk. */
export interface FileWorld {
  instruments: Instruments
  transact: Transact
  clock: TurnableClock
  incoming: string
  store: string
  jobs: { name: string; payload: unknown }[]
  scanner: Scanner | null
  open(change?: Partial<UploadRequest>): Promise<OpenedUpload>
  waiting(): Promise<string[]>
  stop(): Promise<void>
}

interface Options {
  scanner?: Scanner
  patience?: number
  /** Where files go; a folder of its own by default. */
  folder?: string
}

export async function createFileWorld({ scanner, patience, folder }: Options = {}): Promise<FileWorld> {
  const own = folder ?? (await mkdtemp(join(tmpdir(), 'like-u-files-')))
  const [incoming, store] = [join(own, 'incoming'), join(own, 'store')]
  await mkdir(incoming, { recursive: true })
  const database = await createDatabase()
  const orm = await createOrm({ url: database.appUrl, pool: 5 })
  const app = express()
  const server = createServer(app).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const clock = new TurnableClock()
  const jobs: FileWorld['jobs'] = []
  const instruments = {
    clock,
    files: createDiskStore(store),
    outbox: { send: async (_em: unknown, name: string, payload: unknown) => void jobs.push({ name, payload }) },
    limiter: createMemoryLimiter({}),
    log: createLog('silent'),
    settings: { publicUrl: urlOf(server), production: false, secret: 'the secret of a trial installation' },
    rights: { operations: {}, rows: {}, follows: {}, fields: {} },
  } as unknown as Instruments
  const transact = createTransact(orm, instruments, { viewer: system, language: 'id' })
  const deps = { ...instruments, transact, incoming, scanner: scanner ?? null, patience }
  app.use(
    createUploadRouter(deps),
    createDownloadRouter({ ...deps, sessionOf: (request) => request.header('session') }),
  )
  return {
    ...{ instruments, transact, clock, incoming, store, jobs, scanner: scanner ?? null },
    open: (change) => transact((work) => openUpload(work, { ...ordinary(), ...change })),
    waiting: () => readdir(incoming),
    stop: () => stop(server, orm, database, own),
  }
}

const ordinary = (): UploadRequest => ({
  purpose: 'trial',
  owner: v7(),
  subject: { thing: 'one' },
  fileName: 'surat.pdf',
  mediaType: 'application/pdf',
  size: 1000,
})

const urlOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`

async function stop(server: Server, orm: MikroORM, database: { drop(): Promise<void> }, folder: string) {
  server.closeAllConnections()
  server.close()
  await orm.close()
  await database.drop()
  await rm(folder, { recursive: true, force: true })
}

/** Brings bytes to an opened upload. */
export const bring = (
  { url, authorization }: OpenedUpload,
  body: Uint8Array | ReadableStream,
  headers: Record<string, string> = {},
): Promise<Response> =>
  fetch(url, {
    method: 'PUT',
    headers: { authorization, ...headers },
    body: body as RequestInit['body'],
    ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
  } as RequestInit)

/** Asks how far an upload has come, or gives it up. */
export const ask = ({ url, authorization }: OpenedUpload, method = 'GET'): Promise<Response> =>
  fetch(url, { method, headers: { authorization } })
