import { randomUUID } from 'node:crypto'
import { access, chmod, copyFile, link, mkdir, open, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { notFound } from '../errors.ts'
import { isSha256, sha256Of, storePath } from './checksum.ts'
import type { FileStore, StoredBytes } from './file-store.ts'

const privateFolder = { recursive: true, mode: 0o700 }

/** Keeps bytes in a folder, as `ab/cd/<sha256>`, readable by the service's own account only. */
export function createDiskStore(root: string): FileStore {
  const pathOf = (sha256: string): string => join(root, storePath(sha256))

  /** Gives a finished file its name. A hard link either appears whole or not at all, and never replaces anything. */
  async function keep(finished: string, sha256: string): Promise<void> {
    const target = pathOf(sha256)
    await mkdir(dirname(target), privateFolder)
    await link(finished, target).catch(ignore('EEXIST'))
    for (const folder of [dirname(target), dirname(dirname(target)), root]) await flush(folder)
    await rm(finished)
  }

  /** A place beside the stored files, so that the name can be given without copying. */
  async function unfinished(): Promise<string> {
    await mkdir(join(root, 'unfinished'), privateFolder)
    return join(root, 'unfinished', randomUUID())
  }

  return {
    async put(bytes) {
      const [sha256, path] = [sha256Of(bytes), await unfinished()]
      try {
        await writeFile(path, bytes, { mode: 0o600, flush: true })
        await keep(path, sha256)
      } finally {
        await rm(path, { force: true })
      }
      return sha256
    },

    async putFile(source, sha256) {
      const path = await unfinished()
      try {
        // The uploads may lie on another disk than the store, where linking is impossible.
        await link(source, path).catch((error: NodeJS.ErrnoException) =>
          error.code === 'EXDEV' ? copyFile(source, path) : Promise.reject(error),
        )
        await chmod(path, 0o600)
        await flush(path)
        await keep(path, sha256)
      } finally {
        await rm(path, { force: true })
      }
      await rm(source, { force: true })
    },

    get: (sha256) => readFile(pathOf(sha256)).catch(missing),
    stream: async (sha256, range): Promise<Readable> =>
      (await open(pathOf(sha256)).catch(missing)).createReadStream(range),
    has: (sha256) =>
      access(pathOf(sha256)).then(
        () => true,
        () => false,
      ),
    remove: (sha256) => rm(pathOf(sha256), { force: true }),
    list: () => listFiles(root),
  }
}

async function* listFiles(root: string): AsyncIterable<StoredBytes> {
  for (const first of await readdir(root).catch(() => []))
    for (const second of first.length === 2 ? await readdir(join(root, first)) : [])
      for (const name of await readdir(join(root, first, second))) {
        const found = isSha256(name) && (await stat(join(root, first, second, name)).catch(ignore('ENOENT')))
        if (found) yield { sha256: name, storedAt: found.mtime }
      }
}

/** Makes a file's bytes, or a folder's names, survive a power cut. */
async function flush(path: string): Promise<void> {
  const handle = await open(path)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

const ignore = (code: string) => (error: NodeJS.ErrnoException) => {
  if (error.code !== code) throw error
}

function missing(error: NodeJS.ErrnoException): never {
  throw error.code === 'ENOENT' ? notFound({ id: 'Berkas', en: 'The file' }) : error
}
