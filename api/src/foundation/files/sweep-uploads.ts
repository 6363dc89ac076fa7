import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { daysAfter, minutesAfter } from '../clock.ts'
import type { Work } from '../work.ts'
import { ticketMinutes } from './open-upload.ts'
import { FileState, StoredFile } from './stored-file.ts'
import { UploadState, UploadTicket } from './upload-ticket.ts'

declare module '../outbox.ts' {
  interface Jobs {
    'sweep-uploads': Record<string, never>
  }
}

/** How long a closed ticket, and with it the name its sender gave the file, is remembered. */
const rememberedDays = 30

/** The job `sweep-uploads`, every few minutes: closes expired tickets, clears their bytes, asks again for late scans. */
export async function sweepUploads(work: Work, incoming: string): Promise<void> {
  const { em, clock } = work
  const now = clock.now()
  const late = { state: UploadState.OPEN, expiresAt: { $lte: now } }
  await em.nativeUpdate(UploadTicket, late, { state: UploadState.EXPIRED })
  const old = { state: { $ne: UploadState.OPEN }, createdAt: { $lt: daysAfter(now, -rememberedDays) } }
  await em.nativeDelete(UploadTicket, old)
  await askForLateScans(work)
  await clearIncoming(incoming, minutesAfter(now, -ticketMinutes))
}

/** A file should not wait ten minutes for its scan; a job that was given up on is sent anew. */
async function askForLateScans({ em, clock, outbox }: Work): Promise<void> {
  const late = { state: FileState.PENDING_SCAN, createdAt: { $lt: minutesAfter(clock.now(), -10) } }
  for (const { id } of await em.find(StoredFile, late, { orderBy: { createdAt: 'asc' }, limit: 500 })) {
    await outbox.send(em, 'scan-file', { file: id }, { singletonKey: id })
  }
}

/** Nothing in this folder is needed longer than a ticket lives. */
async function clearIncoming(incoming: string, before: Date): Promise<void> {
  for (const name of await readdir(incoming)) {
    const path = join(incoming, name)
    const found = await stat(path).catch(() => undefined)
    if (found && found.mtime < before) await rm(path, { recursive: true, force: true })
  }
}
