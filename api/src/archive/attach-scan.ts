import { record as remember } from '../audit/record.ts'
import { signDownload } from '../foundation/files/download-links.ts'
import { openUpload } from '../foundation/files/open-upload.ts'
import type { OpenedUpload } from '../foundation/files/opened-upload.ts'
import type { StoredFile } from '../foundation/files/stored-file.ts'
import { registerUploadPurpose } from '../foundation/files/upload-purposes.ts'
import type { UploadTicket } from '../foundation/files/upload-ticket.ts'
import { getVisible } from '../foundation/reads/get-visible.ts'
import { notFound } from '../foundation/errors.ts'
import type { Work } from '../foundation/work.ts'
import { ArchiveRecord } from './archive-record.ts'
import { getKeptRecord, recordText } from './get-kept-record.ts'
import { inNameOf } from './in-name-of.ts'
import { dropSingleScan, keepSingleScan } from './scans/keep-single-scan.ts'
import { takeScan } from './take-scan.ts'

/** A scan someone wants to bring, as their device describes it. */
export interface ScanAnnounced {
  record: string
  fileName: string
  size: number
  mediaType: string
}

const purpose = 'archive-scan'
/** Largest scan, in bytes: fifty pages at 300 dpi. */
const largestScan = 50_000_000

/** Gives leave to upload the scan of a record's paper. */
export async function requestScanUpload(work: Work, { record: id, ...scan }: ScanAnnounced): Promise<OpenedUpload> {
  const record = await getKeptRecord(work, id)
  return openUpload(work, { ...scan, purpose, owner: work.viewer.id!, subject: { record: record.id } })
}

/** Takes a scan that arrived into its record. */
async function receive(bytes: Work, ticket: UploadTicket, file: StoredFile): Promise<void> {
  const work = await inNameOf(bytes, ticket.owner)
  const record = await getKeptRecord(work, ticket.subject.record!)
  await takeScan(work, record, file)
  await keepSingleScan(work, record, file)
}

/** A scan that turned out infected or lost is no scan. */
async function rejected(work: Work, ticket: UploadTicket, file: StoredFile): Promise<void> {
  const record = await work.em.findOne(ArchiveRecord, { id: ticket.subject.record!, scan: file.id })
  if (record) Object.assign(record, { scan: null, scannedAt: null, scannedBy: null })
  await dropSingleScan(work, file)
}

/** Makes scans of archived papers something that can be uploaded. */
export const registerArchiveScans = (): void =>
  registerUploadPurpose({ name: purpose, allowed: ['pdf'], maxBytes: largestScan, receive, rejected })

/** A link to the scan, for a few minutes; who looked at it is remembered. */
export async function downloadScan(work: Work, id: string, session?: string): Promise<string> {
  const record = await getVisible(ArchiveRecord, id, { ...work, what: recordText })
  if (!record.scan) throw notFound({ id: 'Hasil pindai', en: 'The scan' })
  await remember(work, { action: 'archive.scan.view', subject: { type: 'ArchiveRecord', id } })
  return signDownload(work, record.scan.id, session)
}
