import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { GetObjectCommandOutput } from '@aws-sdk/client-s3'
import type { S3Options } from '../foundation/files/s3-store.ts'
import type { Place } from './place.ts'

/** Keeps backups in a bucket of any S3-compatible store, below a prefix. */
export async function createBucketPlace(options: S3Options, prefix: string): Promise<Place> {
  const sdk = await import('@aws-sdk/client-s3')
  const { endpoint, region, accessKeyId, secretAccessKey } = options
  const client = new sdk.S3Client({
    endpoint,
    region,
    credentials: { accessKeyId, secretAccessKey },
    forcePathStyle: true,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  })
  const at = (name: string) => ({ Bucket: options.bucket, Key: `${prefix}${name}` })
  return {
    async put(name, bytes, length) {
      // Bytes that turn out wrong on the way must not have left yet.
      const draft = join(tmpdir(), `like-u-${randomUUID()}`)
      try {
        await writeFile(draft, bytes, { mode: 0o600 })
        const body = { Body: createReadStream(draft), ContentLength: length }
        await client.send(new sdk.PutObjectCommand({ ...at(name), ...body }))
      } finally {
        await rm(draft, { force: true })
      }
    },
    async get(name) {
      const answer = await client.send(new sdk.GetObjectCommand(at(name))).catch(nothingThere)
      return answer?.Body as AsyncIterable<Uint8Array> | undefined
    },
    async *list(folder) {
      const which = { Bucket: options.bucket, Prefix: `${prefix}${folder}` }
      for await (const page of sdk.paginateListObjectsV2({ client }, which))
        for (const { Key } of page.Contents ?? []) if (Key?.startsWith(which.Prefix)) yield Key.slice(prefix.length)
    },
    async remove(name) {
      await client.send(new sdk.DeleteObjectCommand(at(name)))
    },
  }
}

function nothingThere(error: unknown): GetObjectCommandOutput | undefined {
  const status = (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode
  if (status !== 404) throw error
  return undefined
}
