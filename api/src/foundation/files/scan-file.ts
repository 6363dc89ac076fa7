import { LockMode } from '@mikro-orm/core'
import { unavailable } from '../errors.ts'
import type { Instruments, Transact, Work } from '../work.ts'
import type { Scanner } from './scanner.ts'
import { FileRejection, FileScan, FileState, StoredFile } from './stored-file.ts'
import { getUploadPurpose } from './upload-purposes.ts'
import { UploadTicket } from './upload-ticket.ts'

declare module '../outbox.ts' {
  interface Jobs {
    'scan-file': { file: string }
  }
}

/** What the scan job needs besides the usual instruments. */
export interface ScanDeps extends Instruments {
  transact: Transact
  scanner: Scanner | null
}

/** The job `scan-file`: asks the scanner and records the answer. Throws while it is unavailable, so that it is retried. */
export async function scanFile(deps: ScanDeps, id: string): Promise<void> {
  const file = await deps.transact(({ em }) => em.findOne(StoredFile, id))
  if (file?.state === FileState.PENDING_SCAN) await settle(deps, file)
  else if (file?.state === FileState.REJECTED) await deps.files.remove(file.sha256)
}

async function settle(deps: ScanDeps, { id, sha256 }: StoredFile): Promise<void> {
  if (!(await deps.files.has(sha256))) return deps.transact((work) => reject(work, sha256, FileRejection.MISSING))
  if (!deps.scanner) return deps.transact((work) => accept(work, id, FileScan.NOT_SCANNED))
  const { verdict, signature } = await deps.scanner.scan(await deps.files.stream(sha256))
  if (verdict === 'UNAVAILABLE') throw unavailable()
  if (verdict === 'CLEAN') return deps.transact((work) => accept(work, id, FileScan.CLEAN))
  deps.log.warn({ file: id, signature }, 'infected file rejected')
  await deps.transact((work) => reject(work, sha256, FileRejection.MALWARE))
  await deps.files.remove(sha256)
}

async function accept({ em }: Work, id: string, scan: FileScan): Promise<void> {
  const pending = { id, state: FileState.PENDING_SCAN }
  await em.nativeUpdate(StoredFile, pending, { state: FileState.CLEAN, scan })
}

/** Every record of these bytes is rejected together, for the bytes are about to go; each purpose is told once. */
async function reject(work: Work, sha256: string, reason: FileRejection): Promise<void> {
  const files = await work.em.find(
    StoredFile,
    { sha256, state: { $ne: FileState.REJECTED } },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
  )
  for (const file of files) {
    file.state = FileState.REJECTED
    file.reason = reason
    if (reason === FileRejection.MALWARE) file.scan = FileScan.INFECTED
  }
  const tickets = await work.em.find(UploadTicket, { file: { $in: files } }, { populate: ['file'] })
  for (const ticket of tickets) {
    const file = ticket.file?.unwrap()
    if (file) await getUploadPurpose(ticket.purpose).rejected?.(work, ticket, file)
  }
}
