import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

/** As much of an S3-compatible store as LIKE-U uses: one bucket, `arsip`, with objects by key and a listing by prefix. */
export interface FakeBucket {
  endpoint: string
  objects: Map<string, Buffer>
  stop(): void
}

/** Starts it on a port of its own. */
export async function startBucket(): Promise<FakeBucket> {
  const objects = new Map<string, Buffer>()
  const server = createServer((request, response) => void answer(objects, request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { endpoint: `http://127.0.0.1:${port}`, objects, stop: () => void server.close() }
}

async function answer(objects: Map<string, Buffer>, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://bucket')
  const key = decodeURIComponent(pathname).replace(/^\/arsip\/?/, '')
  const body = await buffer(request)
  if (request.method === 'PUT') {
    objects.set(key, body)
    return void response.end()
  }
  if (request.method === 'DELETE') {
    objects.delete(key)
    return void response.writeHead(204).end()
  }
  if (key === '') return void response.end(listing([...objects.keys()], searchParams.get('prefix') ?? ''))
  const object = objects.get(key)
  response.writeHead(object ? 200 : 404).end(request.method === 'HEAD' ? undefined : object)
}

function listing(keys: string[], prefix: string): string {
  const entry = (key: string) =>
    `<Contents><Key>${key}</Key><LastModified>2026-01-02T01:00:00.000Z</LastModified></Contents>`
  const found = keys.filter((key) => key.startsWith(prefix)).map(entry)
  return `<?xml version="1.0"?><ListBucketResult><IsTruncated>false</IsTruncated>${found.join('')}</ListBucketResult>`
}
