import { resolve } from 'node:path'
import type { Config } from '../config.ts'
import { BackupFault } from './backup-fault.ts'
import { createBucketPlace } from './bucket-place.ts'
import { createFolderPlace } from './folder-place.ts'
import type { Place } from './place.ts'

/** Opens where backups are kept: a folder, or `s3://bucket/prefix`. @throws BackupFault */
export async function openPlace(address: string, { s3 }: Config['backup']): Promise<Place> {
  const [, bucket, prefix = ''] = /^s3:\/\/([^/]+)\/?(.*?)\/?$/.exec(address) ?? []
  if (!bucket) return createFolderPlace(resolve(address))
  const { endpoint, region, accessKeyId, secretAccessKey } = s3
  if (!endpoint || !accessKeyId || !secretAccessKey) throw noWayIn()
  return createBucketPlace({ endpoint, region, accessKeyId, secretAccessKey, bucket }, prefix && `${prefix}/`)
}

const noWayIn = (): BackupFault =>
  new BackupFault({
    id: 'Isi BACKUP_S3_ENDPOINT, BACKUP_S3_ACCESS_KEY_ID dan BACKUP_S3_SECRET_ACCESS_KEY.',
    en: 'Give BACKUP_S3_ENDPOINT, BACKUP_S3_ACCESS_KEY_ID and BACKUP_S3_SECRET_ACCESS_KEY.',
  })
