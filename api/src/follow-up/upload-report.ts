import { ref } from '@mikro-orm/core'
import { alreadyDone, notFound } from '../foundation/errors.ts'
import { openUpload } from '../foundation/files/open-upload.ts'
import type { OpenedUpload } from '../foundation/files/opened-upload.ts'
import type { StoredFile } from '../foundation/files/stored-file.ts'
import { registerUploadPurpose } from '../foundation/files/upload-purposes.ts'
import type { Work } from '../foundation/work.ts'
import { findReport } from './find-report.ts'
import { getOpenReport, lockObligation, type ReportClaim } from './get-owed-report.ts'
import { isOpen, Obligation, ObligationState } from './obligation.ts'
import { largestReport } from './report-request.ts'
import { ResearchReport, ReportState } from './research-report.ts'
import { giveBack } from './return-report.ts'

/** The file of a report, as the researcher's device describes it. */
export interface ReportAnnounced extends ReportClaim {
  fileName: string
  size: number
  mediaType: string
}

const purpose = 'research-report'

/** Gives leave to upload the file of a report that is still to come. */
export async function requestReportUpload(work: Work, announced: ReportAnnounced): Promise<OpenedUpload> {
  const { id } = await getOpenReport(work, announced)
  const { fileName, size, mediaType } = announced
  return openUpload(work, { purpose, owner: id, subject: { obligation: id }, fileName, size, mediaType })
}

/** Keeps the file that arrived with the report to be handed in; a later file takes the place of an earlier one. */
async function receive(work: Work, id: string, file: StoredFile): Promise<void> {
  const obligation = await getStillOpen(work, id)
  const latest = await findReport(work.em, obligation)
  if (latest?.state === ReportState.DRAFT) latest.file = ref(file)
  else work.em.persist(draftOf(work, obligation, file))
}

/** A report of which only the file is there. */
export const draftOf = (work: Work, obligation: Obligation, file: StoredFile): ResearchReport =>
  Object.assign(new ResearchReport(), {
    createdAt: work.clock.now(),
    obligation: ref(obligation),
    file: ref(file),
  })

async function getStillOpen(work: Work, id: string): Promise<Obligation> {
  const obligation = await lockObligation(work, id)
  if (!obligation) throw notFound()
  if (!isOpen(obligation))
    throw alreadyDone({ id: 'Laporan ini sudah dikirim.', en: 'This report has been handed in.' })
  return obligation
}

/** A report whose file is infected or lost goes back by itself. */
async function rejected(work: Work, id: string, file: StoredFile): Promise<void> {
  const obligation = await lockObligation(work, id)
  const report = obligation && (await findReport(work.em, obligation))
  if (report?.file?.id === file.id && obligation?.state === ObligationState.SUBMITTED)
    await giveBack(work, obligation, report, 'Berkas laporan ditolak pemeriksaan virus. Unggah berkas yang bersih.')
}

/** Makes research reports something that can be uploaded. */
export const registerReports = (): void =>
  registerUploadPurpose({
    name: purpose,
    allowed: ['pdf'],
    maxBytes: largestReport,
    receive: (work, ticket, file) => receive(work, ticket.subject.obligation!, file),
    rejected: (work, ticket, file) => rejected(work, ticket.subject.obligation!, file),
  })
