import type { Config } from './config.ts'
import { createDiskStore } from './foundation/files/disk-store.ts'
import type { FileStore } from './foundation/files/file-store.ts'
import { createS3Store } from './foundation/files/s3-store.ts'

/** Opens the store for files that the configuration names. */
export const createFileStore = (files: Config['files']): FileStore =>
  files.kind === 'disk' ? createDiskStore(files.folder) : createS3Store(files)
