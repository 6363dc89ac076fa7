import type { GetObjectCommandOutput, S3Client } from '@aws-sdk/client-s3'
import { createReadStream } from 'node:fs'
import { rm, stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { notFound } from '../errors.ts'
import { isSha256, sha256Of, storePath } from './checksum.ts'
import type { FileStore, StoredBytes } from './file-store.ts'

/** Where an S3-compatible store is and how to enter it. */
export interface S3Options {
  endpoint: string
  region: string
  bucket: string
  accessKeyId: string
  secretAccessKey: string
}

type Sdk = typeof import('@aws-sdk/client-s3')

/** Keeps bytes in any S3-compatible store, under the same names as on disk. The SDK is loaded with the first use. */
export function createS3Store(options: S3Options): FileStore {
  const at = (sha256: string) => ({ Bucket: options.bucket, Key: storePath(sha256) })
  let connection: Promise<{ sdk: Sdk; client: S3Client }> | undefined
  const connect = () => (connection ??= open(options))

  async function has(sha256: string): Promise<boolean> {
    const { sdk, client } = await connect()
    try {
      await client.send(new sdk.HeadObjectCommand(at(sha256)))
      return true
    } catch (error) {
      if (statusOf(error) === 404) return false
      throw error
    }
  }

  /** The store checks the bytes against the name itself, and refuses to replace what is there (412). */
  async function put(sha256: string, body: Uint8Array | Readable, length: number): Promise<void> {
    const { sdk, client } = await connect()
    const ChecksumSHA256 = Buffer.from(sha256, 'hex').toString('base64')
    const object = { ...at(sha256), Body: body, ContentLength: length, ChecksumSHA256, IfNoneMatch: '*' }
    await client.send(new sdk.PutObjectCommand(object)).catch((error: unknown) => {
      if (statusOf(error) !== 412) throw error
    })
  }

  async function read(sha256: string, range?: { start: number; end: number }): Promise<Body> {
    const { sdk, client } = await connect()
    const Range = range && `bytes=${range.start}-${range.end}`
    const answer = await client.send(new sdk.GetObjectCommand({ ...at(sha256), Range })).catch(missing)
    if (!answer.Body) throw notFound({ id: 'Berkas', en: 'The file' })
    return answer.Body
  }

  return {
    async put(bytes) {
      const sha256 = sha256Of(bytes)
      if (!(await has(sha256))) await put(sha256, bytes, bytes.length)
      return sha256
    },
    async putFile(path, sha256) {
      if (!(await has(sha256))) await put(sha256, createReadStream(path), (await stat(path)).size)
      await rm(path)
    },
    get: async (sha256) => (await read(sha256)).transformToByteArray(),
    stream: async (sha256, range) => (await read(sha256, range)) as Body & Readable,
    has,
    async remove(sha256) {
      const { sdk, client } = await connect()
      await client.send(new sdk.DeleteObjectCommand(at(sha256)))
    },
    async *list(): AsyncIterable<StoredBytes> {
      const { sdk, client } = await connect()
      for await (const page of sdk.paginateListObjectsV2({ client }, { Bucket: options.bucket }))
        for (const { Key = '', LastModified } of page.Contents ?? []) {
          const sha256 = Key.slice(Key.lastIndexOf('/') + 1)
          if (isSha256(sha256) && LastModified) yield { sha256, storedAt: LastModified }
        }
    },
  }
}

type Body = NonNullable<GetObjectCommandOutput['Body']>

/** Path style and checksums only where we give them: what stores other than Amazon's understand. */
async function open({ endpoint, region, accessKeyId, secretAccessKey }: S3Options) {
  const sdk = await import('@aws-sdk/client-s3')
  const client = new sdk.S3Client({
    endpoint,
    region,
    credentials: { accessKeyId, secretAccessKey },
    forcePathStyle: true,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  })
  return { sdk, client }
}

const statusOf = (error: unknown): number | undefined =>
  (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode

function missing(error: unknown): never {
  throw statusOf(error) === 404 ? notFound({ id: 'Berkas', en: 'The file' }) : error
}
