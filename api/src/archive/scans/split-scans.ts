import { join } from 'node:path'
import { LockMode } from '@mikro-orm/core'
import { minutesAfter } from '../../foundation/clock.ts'
import { FileScan, FileState, type StoredFile } from '../../foundation/files/stored-file.ts'
import type { Work } from '../../foundation/work.ts'
import { inFolder, runApart, TooMuch } from '../apart/run-apart.ts'
import type { Sheaf } from '../apart/tasks.ts'
import { mostPages } from './bring-source.ts'
import { type Cut, keepParts } from './keep-parts.ts'
import { recognisePages } from './recognise-pages.ts'
import { ScanBatch } from './scan-batch.ts'
import { ScanBatchFault, ScanBatchState } from './scan-enums.ts'
import { ScanSource } from './scan-source.ts'
import { sortPages } from './sort-pages.ts'
import { keepMade, layOut, type Workshop } from '../apart/workshop.ts'

/** The job `split-scans`: takes a stack apart and lays its letters with their records. */
export async function splitScans(shop: Workshop, id: string, signal: AbortSignal): Promise<void> {
  const found = await shop.transact((work) => findWaiting(work, id))
  if (!found) return
  const { batch, files } = found
  if (files.some(({ state }) => state === FileState.REJECTED)) return giveUp(shop, id, ScanBatchFault.REJECTED)
  if (files.some(({ state }) => state === FileState.PENDING_SCAN)) return later(shop, id)
  try {
    const made = await inFolder(shop.folder, (folder) => takeApart(shop, batch, { files, folder, signal }))
    if (!made) return await giveUp(shop, id, ScanBatchFault.TOO_MANY_PAGES)
    const isScanned = files.every(({ scan }) => scan === FileScan.CLEAN)
    const scan = isScanned ? FileScan.CLEAN : FileScan.NOT_SCANNED
    await shop.transact((work) => keepParts(work, id, { ...made, scan }))
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error
    await giveUp(shop, id, ScanBatchFault.UNREADABLE)
  }
}

async function findWaiting({ em }: Work, id: string): Promise<{ batch: ScanBatch; files: StoredFile[] } | undefined> {
  const batch = await em.findOne(ScanBatch, { id, state: ScanBatchState.WAITING })
  if (!batch) return undefined
  const order = { orderBy: { createdAt: 'asc', id: 'asc' } } as const
  const sources = await em.find(ScanSource, { batch: id }, { populate: ['file'], ...order })
  return { batch, files: sources.map(({ file }) => file.unwrap()) }
}

/** The letters of a stack as files in the store; `undefined` when it has too many pages. */
async function takeApart(
  shop: Workshop,
  { blankEnds }: ScanBatch,
  { files, folder, signal }: { files: readonly StoredFile[]; folder: string; signal: AbortSignal },
): Promise<{ cuts: Cut[]; pages: number } | undefined> {
  const sheaves: Sheaf[] = []
  for (const [at, file] of files.entries())
    sheaves.push({ path: await layOut(shop, file, join(folder, `source-${at}`)), mediaType: file.mediaType })
  const looked = await runApart('look', folder, { sheaves }, signal)
  if (looked.length > mostPages) return undefined
  const { pages, letters } = await shop.transact((work) => recognisePages(work, looked))
  const pagesOf = new Map([...letters].map(([code, letter]) => [code, letter.pages]))
  const parts = sortPages(pages, { blankEnds, pagesOf })
  await runApart('cut', folder, { sheaves, parts }, signal)
  const cuts: Cut[] = []
  for (const [at, part] of parts.entries()) {
    const document = letters.get(part.letter ?? '')?.document
    cuts.push({ ...part, bytes: await keepMade(shop, folder, `part-${at}.pdf`), ...(document && { document }) })
  }
  return { cuts, pages: looked.length }
}

/** The virus scan of a file may take a while. */
const later = ({ transact }: Workshop, id: string): Promise<void> =>
  transact(({ em, outbox, clock }) =>
    outbox.send(em, 'split-scans', { batch: id }, { startAfter: minutesAfter(clock.now(), 1) }),
  )

/** Ends a stack that cannot be taken apart; its files are kept. */
export const giveUp = ({ transact }: Workshop, id: string, fault: ScanBatchFault): Promise<void> =>
  transact(async ({ em, clock }) => {
    const waiting = { id, state: ScanBatchState.WAITING }
    const batch = await em.findOne(ScanBatch, waiting, { lockMode: LockMode.PESSIMISTIC_WRITE })
    if (batch) Object.assign(batch, { state: ScanBatchState.FAILED, fault, finishedAt: clock.now() })
  })
