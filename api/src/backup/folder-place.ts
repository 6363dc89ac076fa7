import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { type Place, unfinished } from './place.ts'

/** Keeps backups in a folder, such as a mounted disk of the data centre. */
export function createFolderPlace(root: string): Place {
  return {
    async put(name, bytes) {
      const [target, draft] = [join(root, name), join(root, unfinished, randomUUID())]
      for (const folder of [dirname(target), dirname(draft)]) await mkdir(folder, { recursive: true, mode: 0o700 })
      try {
        await writeFile(draft, bytes, { mode: 0o600, flush: true })
        await rename(draft, target)
        await flushFolder(dirname(target))
      } finally {
        await rm(draft, { force: true })
      }
    },
    get: async (name) => ((await isFile(join(root, name))) ? createReadStream(join(root, name)) : undefined),
    async *list(folder) {
      for (const entry of await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(nothingYet))
        if (entry.isFile()) yield relative(root, join(entry.parentPath, entry.name)).split(sep).join('/')
    },
    async remove(name) {
      await rm(join(root, name), { force: true })
      await clearAway(dirname(join(root, name)), root)
    },
  }
}

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  )

function nothingYet(error: NodeJS.ErrnoException): [] {
  if (error.code !== 'ENOENT') throw error
  return []
}

/** Makes the names in a folder survive a power cut. */
async function flushFolder(path: string): Promise<void> {
  const handle = await open(path)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Removes a folder below the root, and those above it, as long as nothing is in them. */
async function clearAway(folder: string, root: string): Promise<void> {
  for (let empty = folder; empty.startsWith(join(root, sep)) && empty !== root; empty = dirname(empty)) {
    const isGone = await rmdir(empty).then(
      () => true,
      () => false,
    )
    if (!isGone) return
  }
}
