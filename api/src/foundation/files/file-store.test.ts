import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sha256Of } from './checksum.ts'
import { createDiskStore } from './disk-store.ts'
import type { FileStore } from './file-store.ts'
import { createS3Store } from './s3-store.ts'

let folder = ''
const objects = new Map<string, Buffer>()
const puts: string[] = []
const bucket = createServer((request, response) => void answer(request, response))

/** As much of S3 as the store uses: objects by key, ranges, no replacing, a listing. */
async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [path = ''] = (request.url ?? '').split('?')
  const key = path.replace('/berkas/', '').replace('/berkas', '')
  const body = await buffer(request)
  const object = objects.get(key)
  if (request.method === 'PUT') {
    const given = Buffer.from(String(request.headers['x-amz-checksum-sha256']), 'base64').toString('hex')
    if (given !== sha256Of(body)) return void response.writeHead(400).end()
    if (object && request.headers['if-none-match'] === '*') return void response.writeHead(412).end()
    objects.set(key, body)
    puts.push(key)
    return void response.end()
  }
  if (request.method === 'DELETE') {
    objects.delete(key)
    return void response.writeHead(204).end()
  }
  if (key === '') return void response.end(listing())
  if (!object) return void response.writeHead(404).end()
  const [, start, end] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? []
  const part = start === undefined ? object : object.subarray(Number(start), Number(end) + 1)
  response.writeHead(start === undefined ? 200 : 206, { 'content-length': part.length })
  response.end(request.method === 'HEAD' ? undefined : part)
}

const listing = (): string => {
  const entry = (key: string) =>
    `<Contents><Key>${key}</Key><LastModified>2026-11-20T01:00:00.000Z</LastModified></Contents>`
  return `<?xml version="1.0"?><ListBucketResult><IsTruncated>false</IsTruncated>${[...objects.keys()].map(entry).join('')}</ListBucketResult>`
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'like-u-store-'))
  await new Promise<void>((resolve) => bucket.listen(0, '127.0.0.1', resolve))
})
afterAll(async () => {
  bucket.close()
  await rm(folder, { recursive: true })
})

const stores: Record<string, () => FileStore> = {
  disk: () => createDiskStore(join(folder, 'store')),
  S3: () =>
    createS3Store({
      endpoint: `http://127.0.0.1:${(bucket.address() as AddressInfo).port}`,
      region: 'id-1',
      bucket: 'berkas',
      accessKeyId: 'key',
      secretAccessKey: 'secret',
    }),
}

describe.each(Object.keys(stores))('%s', (kind) => {
  let store: FileStore
  beforeAll(() => void (store = stores[kind]!()))
  const bytes = Buffer.from('surat pengantar')
  const sha256 = sha256Of(bytes)

  test('gives back what was put, whole and in part', async () => {
    expect(await store.has(sha256)).toBe(false)
    expect(await store.put(bytes)).toBe(sha256)
    expect(await store.has(sha256)).toBe(true)
    expect(Buffer.from(await store.get(sha256))).toEqual(bytes)
    expect(await buffer(await store.stream(sha256))).toEqual(bytes)
    expect(await buffer(await store.stream(sha256, { start: 6, end: 8 }))).toEqual(Buffer.from('pen'))
  })

  test('putting the same bytes again is harmless', async () => {
    expect(await store.put(bytes)).toBe(sha256)
    await Promise.all([store.put(bytes), store.put(bytes)])
    expect(Buffer.from(await store.get(sha256))).toEqual(bytes)
  })

  test('takes a finished file over', async () => {
    const path = join(folder, `finished-${kind}`)
    await writeFile(path, 'laporan')
    await store.putFile(path, sha256Of(Buffer.from('laporan')))
    expect(Buffer.from(await store.get(sha256Of(Buffer.from('laporan')))).toString()).toBe('laporan')
    await expect(stat(path)).rejects.toMatchObject({ code: 'ENOENT' })
  })

  test('lists everything', async () => {
    const found = new Map<string, Date>()
    for await (const { sha256, storedAt } of store.list()) found.set(sha256, storedAt)
    expect([...found.keys()].sort()).toEqual([sha256, sha256Of(Buffer.from('laporan'))].sort())
    expect(found.get(sha256)).toBeInstanceOf(Date)
  })

  test('what is not there is not found, and removing it is harmless', async () => {
    await store.remove(sha256)
    await store.remove(sha256)
    await expect(store.get(sha256)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(store.stream(sha256)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  test('nothing but a SHA-256 leads into it', async () => {
    await expect((async () => store.get('../../../etc/passwd'))()).rejects.toThrow(TypeError)
  })
})

test('on disk, only the service itself can read, and nothing unfinished stays behind', async () => {
  const store = createDiskStore(join(folder, 'private'))
  const sha256 = await store.put(Buffer.from('a'))
  const path = join(folder, 'private', sha256.slice(0, 2), sha256.slice(2, 4))
  expect((await stat(join(path, sha256))).mode & 0o777).toBe(0o600)
  expect((await stat(path)).mode & 0o777).toBe(0o700)
  expect(await readdir(join(folder, 'private', 'unfinished'))).toEqual([])
})

test('in S3, bytes that are there are not sent again', () => {
  expect(new Set(puts).size).toBe(2)
})
