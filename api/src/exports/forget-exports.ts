import { forgetFiles } from '../foundation/files/forget-files.ts'
import type { FileStore } from '../foundation/files/file-store.ts'
import type { Transact } from '../foundation/work.ts'
import { Export } from './export.ts'

/** The job `forget-exports`, every night: deletes what is older than its time, records and bytes. */
export async function forgetExports(transact: Transact, files: FileStore): Promise<void> {
  const unneeded = await transact(async ({ em, clock }) => {
    const old = await em.find(Export, { expiresAt: { $lte: clock.now() } }, { populate: ['file'], limit: 1000 })
    const stored = old.flatMap(({ file }) => file?.unwrap() ?? [])
    await em.nativeDelete(Export, { id: { $in: old.map(({ id }) => id) } })
    return forgetFiles(em, stored)
  })
  for (const sha256 of unneeded) await files.remove(sha256)
}
