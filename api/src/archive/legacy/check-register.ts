import { join } from 'node:path'
import { minutesAfter } from '../../foundation/clock.ts'
import { FileState, type StoredFile } from '../../foundation/files/stored-file.ts'
import type { Try } from '../../foundation/jobs/job-runner.ts'
import type { Text } from '../../foundation/text.ts'
import type { Work } from '../../foundation/work.ts'
import { inFolder, runApart, TooMuch } from '../apart/run-apart.ts'
import { layOut, type Workshop } from '../apart/workshop.ts'
import { lockImport } from './get-import.ts'
import { keepPreview } from './keep-preview.ts'
import { LegacyImportState } from './legacy-enums.ts'
import type { LegacyFault } from './legacy-fault.ts'
import { LegacyImport } from './legacy-import.ts'
import { legacyQueues } from './legacy-jobs.ts'
import { mostRows, readRegister } from './read-register.ts'

const lastTry = 1 + legacyQueues[0]!.retryLimit

/** The job `check-legacy`: reads a register in a process of its own and makes the preview of its import. */
export async function checkRegister(shop: Workshop, id: string, { signal, number }: Try): Promise<void> {
  try {
    const file = await shop.transact((work) => findRegister(work, id))
    if (file === 'LATER') return await later(shop, id)
    if (file === 'LOST') return await reopen(shop, id, [{ column: null, message: lost }])
    if (file) await preview(shop, id, await cellsOf(shop, file, signal))
  } catch (error) {
    if (!(error instanceof TooMuch) && number < lastTry) throw error
    await reopen(shop, id, [{ column: null, message: unreadable }])
  }
}

/** The register of an import that is to be looked through; the virus scan of it may take a while. */
async function findRegister({ em }: Work, id: string): Promise<StoredFile | 'LATER' | 'LOST' | undefined> {
  const found = await em.findOne(LegacyImport, { id, state: LegacyImportState.CHECKING }, { populate: ['register'] })
  if (!found) return undefined
  const file = found.register?.unwrap()
  if (!file || file.state === FileState.REJECTED) return 'LOST'
  return file.state === FileState.PENDING_SCAN ? 'LATER' : file
}

/** One row more than a register may have, beside the headings: so that too many are noticed. */
const cellsOf = (shop: Workshop, file: StoredFile, signal: AbortSignal): Promise<string[][]> =>
  inFolder(shop.folder, async (folder) => {
    const path = await layOut(shop, file, join(folder, 'register.xlsx'))
    return runApart('tabulate', folder, { path, most: mostRows + 2 }, signal)
  })

async function preview(shop: Workshop, id: string, cells: string[][]): Promise<void> {
  const register = readRegister(cells)
  if ('faults' in register) return reopen(shop, id, register.faults)
  await shop.transact((work) => keepPreview(work, id, register.rows))
}

const later = ({ transact }: Workshop, id: string): Promise<void> =>
  transact(({ em, outbox, clock }) =>
    outbox.send(em, 'check-legacy', { import: id }, { startAfter: minutesAfter(clock.now(), 1) }),
  )

/** Opens an import again whose register is no register, and says why. */
const reopen = ({ transact }: Workshop, id: string, faults: LegacyFault[]): Promise<void> =>
  transact(async (work) => {
    const found = await lockImport(work, id, LegacyImportState.CHECKING)
    if (found) Object.assign(found, { state: LegacyImportState.OPEN, faults })
  })

const lost: Text = {
  id: 'Daftar ini ditolak pemeriksaan virus atau hilang. Unggah lagi.',
  en: 'This register was refused by the virus scan, or is lost. Bring it again.',
}
const unreadable: Text = {
  id: `Daftar ini tidak dapat dibaca, atau jauh lebih dari ${mostRows} baris. Salin isinya ke templat, lalu unggah lagi.`,
  en: `This register cannot be read, or has far more than ${mostRows} rows. Copy its rows into the template and bring that.`,
}
