import { LockMode, ref } from '@mikro-orm/core'
import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { alreadyDone, badInput, Refusal } from '../errors.ts'
import type { Instruments, Transact, Work } from '../work.ts'
import { checkFile, type CheckedFile } from './check-file.ts'
import { fileFaults, UnfitFile, type FileFault } from './file-faults.ts'
import { findKind } from './media-kind.ts'
import './scan-file.ts'
import type { Scanner } from './scanner.ts'
import { FileScan, FileState, StoredFile } from './stored-file.ts'
import { getUploadPurpose } from './upload-purposes.ts'
import { UploadState, UploadTicket } from './upload-ticket.ts'

/** What receiving files needs besides the usual instruments. */
export interface UploadDeps extends Instruments {
  transact: Transact
  /** Folder for bytes on their way in; best on the same disk as the store. */
  incoming: string
  scanner: Scanner | null
}

/** Ends an upload whose bytes have all arrived: checks them, keeps them, and hands the file to its purpose. */
export async function finishUpload(deps: UploadDeps, ticket: UploadTicket, part: string): Promise<StoredFile> {
  const folder = join(deps.incoming, `check-${randomUUID()}`)
  try {
    const checked = await checkOrFail(deps, ticket, part, folder)
    // Bytes first, record after: whatever dies in between, no record is without its bytes.
    await deps.files.putFile(checked.path, checked.sha256)
    const file = await deps.transact((work) => takeIn(work, ticket.id, checked, deps.scanner !== null))
    await rm(part, { force: true })
    return file
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function checkOrFail(deps: UploadDeps, ticket: UploadTicket, part: string, folder: string): Promise<CheckedFile> {
  const kind = findKind(ticket.mediaType)
  if (!kind) throw new Error('an open ticket always has an accepted media type')
  try {
    return await checkFile(part, { kind, size: ticket.size }, folder)
  } catch (error) {
    if (!(error instanceof UnfitFile)) throw error
    await deps.transact((work) => fail(work, ticket.id, error.fault))
    await rm(part, { force: true })
    throw unfit(error.fault)
  }
}

async function takeIn(work: Work, id: string, checked: CheckedFile, hasScanner: boolean): Promise<StoredFile> {
  const ticket = await lockOpen(work, id)
  const { sha256, size, mediaType, pages } = checked
  const state = hasScanner ? FileState.PENDING_SCAN : FileState.CLEAN
  const found = { sha256, size, mediaType, pages: pages ?? null, state, scan: FileScan.NOT_SCANNED }
  const file = work.em.create(StoredFile, { ...found, name: ticket.fileName, createdAt: work.clock.now() })
  ticket.file = ref(file)
  ticket.state = UploadState.RECEIVED
  await work.em.flush()
  await getUploadPurpose(ticket.purpose).receive(work, ticket, file)
  if (hasScanner) await work.outbox.send(work.em, 'scan-file', { file: file.id }, { singletonKey: file.id })
  return file
}

async function fail(work: Work, id: string, fault: FileFault): Promise<void> {
  const ticket = await lockOpen(work, id)
  ticket.state = UploadState.FAILED
  ticket.fault = fault
}

/** Of several requests that brought the last byte, one finds the ticket still open. */
async function lockOpen({ em }: Work, id: string): Promise<UploadTicket> {
  const ticket = await em.findOneOrFail(UploadTicket, id, { lockMode: LockMode.PESSIMISTIC_WRITE })
  if (ticket.state !== UploadState.OPEN) throw usedTicket()
  return ticket
}

/** Said of a ticket that has had its file. */
export const usedTicket = (): Refusal =>
  alreadyDone({ id: 'Unggahan ini sudah selesai. Mulai unggahan baru.', en: 'This upload is over. Start a new one.' })

/** Said of a file that is not fit to be kept; the code tells clients which remedy to offer. */
export const unfit = (fault: FileFault): Refusal => {
  const refusal = badInput({ field: 'file', message: fileFaults[fault] })
  return new Refusal(refusal.code, refusal.text, { ...refusal.details, fault })
}
