import { badInput, type FieldFault } from '../errors.ts'
import { minutesAfter } from '../clock.ts'
import type { Work } from '../work.ts'
import { cleanFileName } from './clean-file-name.ts'
import { findKind, isNamedLike, mediaKinds } from './media-kind.ts'
import type { OpenedUpload } from './opened-upload.ts'
import { hashTicketSecret, newTicketSecret } from './ticket-secret.ts'
import { getUploadPurpose, type UploadPurpose } from './upload-purposes.ts'
import { UploadState, UploadTicket } from './upload-ticket.ts'

/** How long a file may take to arrive. */
export const ticketMinutes = 60

/** How much one owner may have announced and not yet brought. */
export const openQuota = { bytes: 200 * 1024 * 1024, tickets: 40 }

/** The file someone wants to bring, as their device describes it. */
export interface UploadRequest {
  purpose: string
  /** The account that answers for it, or whatever a link without sign-in belongs to; its quota is used. */
  owner: string
  /** The ids that the purpose needs to put the file where it belongs. */
  subject: Record<string, string>
  fileName: string
  mediaType: string
  size: number
}

/** Opens an upload: checks what can be known beforehand, names all faults at once, and hands out a ticket. */
export async function openUpload(work: Work, request: UploadRequest): Promise<OpenedUpload> {
  const faults = findFaults(getUploadPurpose(request.purpose), request)
  if (faults.length > 0) throw badInput(...faults)
  await expectQuota(work, request)
  const secret = newTicketSecret()
  const now = work.clock.now()
  const ticket = work.em.create(UploadTicket, {
    ...request,
    fileName: cleanFileName(request.fileName),
    secretHash: hashTicketSecret(secret),
    state: UploadState.OPEN,
    createdAt: now,
    expiresAt: minutesAfter(now, ticketMinutes),
  })
  await work.em.flush()
  const url = `${work.settings.publicUrl}/uploads/${ticket.id}`
  return { ticket: ticket.id, url, authorization: `Upload ${secret}`, expiresAt: ticket.expiresAt }
}

function findFaults(purpose: UploadPurpose, { fileName, mediaType, size }: UploadRequest): FieldFault[] {
  const faults: FieldFault[] = []
  const kind = findKind(mediaType)
  if (!kind || !purpose.allowed.includes(kind)) faults.push(wrongKind('mediaType', purpose))
  else if (fileName.includes('\0') || !isNamedLike(cleanFileName(fileName), kind))
    faults.push(wrongKind('fileName', purpose))
  if (!Number.isInteger(size) || size < 1) faults.push(emptyFile)
  if (size > purpose.maxBytes) faults.push(tooLarge(purpose.maxBytes))
  return faults
}

/** Announcements of one owner are counted one after the other, so that two at once cannot both be the last that fits. */
async function expectQuota({ em, clock }: Work, { owner, size }: UploadRequest): Promise<void> {
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`upload-quota:${owner}`])
  const open = await em.find(UploadTicket, { owner, state: UploadState.OPEN, expiresAt: { $gt: clock.now() } })
  const announced = open.reduce((sum, ticket) => sum + ticket.size, 0)
  if (announced + size > openQuota.bytes || open.length >= openQuota.tickets) throw badInput(quotaUsedUp)
}

const megabytes = (bytes: number): number => Math.floor(bytes / 1024 / 1024)

function wrongKind(field: string, { allowed }: UploadPurpose): FieldFault {
  const endings = allowed.flatMap((kind) => mediaKinds[kind].extensions).map((extension) => `.${extension}`)
  const list = endings.join(', ')
  return {
    field,
    message: {
      id: `Jenis berkas ini tidak diterima. Simpan sebagai ${list}, lalu unggah lagi.`,
      en: `This kind of file is not accepted. Save it as ${list}, then upload it.`,
    },
  }
}

const emptyFile: FieldFault = {
  field: 'size',
  message: { id: 'Berkas kosong. Pilih berkas lain.', en: 'The file is empty. Choose another one.' },
}

const tooLarge = (maxBytes: number): FieldFault => ({
  field: 'size',
  message: {
    id: `Berkas terlalu besar; paling besar ${megabytes(maxBytes)} MB. Kecilkan atau pindai ulang dengan resolusi lebih rendah.`,
    en: `The file is too large; ${megabytes(maxBytes)} MB at most. Reduce it, or scan it again at a lower resolution.`,
  },
})

const quotaUsedUp: FieldFault = {
  field: 'size',
  message: {
    id: `Unggahan yang belum selesai sudah terlalu banyak (paling banyak ${openQuota.tickets} berkas, ${megabytes(openQuota.bytes)} MB). Selesaikan atau batalkan dahulu.`,
    en: `Too many unfinished uploads (at most ${openQuota.tickets} files, ${megabytes(openQuota.bytes)} MB). Finish or cancel some first.`,
  },
}
