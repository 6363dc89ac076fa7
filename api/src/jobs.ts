import { mkdir } from 'node:fs/promises'
import type { MikroORM } from '@mikro-orm/postgresql'
import { purge } from './accounts/purge.ts'
import { workOnLegacy } from './archive/legacy/work-on-legacy.ts'
import { workOnScans } from './archive/scans/work-on-scans.ts'
import { workOnArchive } from './archive/work-on-archive.ts'
import { incomingOf } from './incoming.ts'
import type { Config } from './config.ts'
import { workOnBulk } from './documents/bulk/work-on-bulk.ts'
import { markDelivered } from './documents/mark-delivered.ts'
import { workOnFollowUp } from './follow-up/work-on-follow-up.ts'
import { scanFile } from './foundation/files/scan-file.ts'
import { sweepUploads } from './foundation/files/sweep-uploads.ts'
import { createTransact } from './foundation/transact.ts'
import { system } from './foundation/viewer.ts'
import type { Work } from './foundation/work.ts'
import type { Equipment } from './instruments.ts'
import { workOnIntegrity } from './integrity/work-on-integrity.ts'
import { createChannels } from './notifications/channels/create-channels.ts'
import { sendDocumentMessage } from './notifications/document-messages.ts'
import { sendLoanMessages } from './notifications/loan-messages.ts'
import { sendObligationMessage } from './notifications/obligation-messages.ts'
import { workOnNotifications } from './notifications/work-on-notifications.ts'
import { recountDueDays } from './submissions/recount-due-days.ts'
import { hearersOf } from './submissions/step-hearers.ts'
import { workOnCounters } from './submissions/work-on-counters.ts'
import { providersOf } from './providers.ts'

/** Puts this process to work on the jobs of the outbox, and on those the calendar brings. */
export async function startJobs(config: Config, orm: MikroORM, equipment: Equipment): Promise<void> {
  const { instruments, jobs, scanner } = equipment
  const transact = createTransact(orm, instruments, { viewer: system, language: 'id' })
  const incoming = incomingOf(config)
  await mkdir(incoming, { recursive: true, mode: 0o700 })
  await workOnNotifications(jobs, { transact, channels: createChannels(providersOf(config), orm.em) })
  await workOnFollowUp(jobs, transact)
  await workOnCounters(jobs, transact)
  await workOnIntegrity(jobs, { transact, instruments })
  await workOnBulk(jobs, { instruments, transact })
  await workOnArchive(jobs, transact)
  await workOnScans(jobs, { instruments, transact, folder: incoming })
  await workOnLegacy(jobs, { instruments, transact, folder: incoming })
  await jobs.work('obligation-message', sendObligationMessage(transact))
  await jobs.work('loan-overdue', sendLoanMessages(transact))
  await jobs.work('document-message', sendDocumentMessage(transact))
  await jobs.work('step-taken', async (job) => {
    for (const { hear } of hearersOf(job.step)) await transact((work) => hear(work, job))
  })
  await jobs.work('message-accepted', ({ submission, template }) =>
    transact((work) => reach(work, submission, template)),
  )
  await jobs.work('scan-file', ({ file }) => scanFile({ ...instruments, transact, scanner }, file))
  await jobs.work('sweep-uploads', () => transact((work) => sweepUploads(work, incoming)))
  await jobs.work('calendar-changed', () => transact(recountDueDays))
  await jobs.work('housekeeping', () => transact(purge))
  await jobs.schedule('forget-message-params', '20 2 * * *', {})
  await jobs.schedule('housekeeping', '0 2 * * *', {})
  await jobs.schedule('sweep-uploads', '*/10 * * * *', {})
}

/** The message with the document's link has left: the document counts as delivered (Pasal 6 ayat (2) huruf g). */
async function reach(work: Work, submission: string, template: string): Promise<void> {
  if (template === 'ISSUED' || template === 'DOCUMENT_LINK') await markDelivered(work, submission)
}
