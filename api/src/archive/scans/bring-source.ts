import { ref } from '@mikro-orm/core'
import { badInput } from '../../foundation/errors.ts'
import { openUpload } from '../../foundation/files/open-upload.ts'
import type { OpenedUpload } from '../../foundation/files/opened-upload.ts'
import type { StoredFile } from '../../foundation/files/stored-file.ts'
import { registerUploadPurpose } from '../../foundation/files/upload-purposes.ts'
import type { UploadTicket } from '../../foundation/files/upload-ticket.ts'
import type { Work } from '../../foundation/work.ts'
import { getOpenBatch } from './get-batch.ts'
import { inNameOf } from '../in-name-of.ts'
import { ScanSource } from './scan-source.ts'

/** A file of a stack somebody wants to bring, as their device describes it. */
export interface SourceAnnounced {
  batch: string
  fileName: string
  size: number
  mediaType: string
}

const purpose = 'scan-batch'
/** Largest file, in bytes: two hundred pages at 300 dpi in grey. */
const largestSource = 50_000_000
/** Most pages of a stack, and so most files: more takes longer than anybody waits. */
export const mostPages = 200

/** Gives leave to bring a file of a stack. */
export async function requestSourceUpload(work: Work, { batch: id, ...file }: SourceAnnounced): Promise<OpenedUpload> {
  const batch = await getOpenBatch(work, id, 'BRING')
  return openUpload(work, { ...file, purpose, owner: work.viewer.id!, subject: { batch: batch.id } })
}

/** Lays a file that arrived on its stack; bytes arrive without a session, so the ticket tells whose they are. */
async function receive(bytes: Work, ticket: UploadTicket, file: StoredFile): Promise<void> {
  const work = await inNameOf(bytes, ticket.owner)
  const batch = await getOpenBatch(work, ticket.subject['batch']!, 'BRING')
  if ((await pagesOf(work, batch.id)) + (file.pages ?? 1) > mostPages) throw badInput(tooMany)
  work.em.persist(Object.assign(new ScanSource(), { createdAt: work.clock.now(), batch: ref(batch), file: ref(file) }))
}

async function pagesOf({ em }: Work, batch: string): Promise<number> {
  const sources = await em.find(ScanSource, { batch }, { populate: ['file'] })
  return sources.reduce((sum, { file }) => sum + (file.unwrap().pages ?? 1), 0)
}

/** Makes files of stacks something that can be uploaded. */
export const registerScanSources = (): void =>
  registerUploadPurpose({ name: purpose, allowed: ['pdf', 'jpeg', 'png'], maxBytes: largestSource, receive })

const tooMany = {
  field: 'file',
  message: {
    id: `Satu tumpukan paling banyak ${mostPages} halaman. Mulai tumpukan baru untuk sisanya.`,
    en: `A stack has at most ${mostPages} pages. Begin a new one for the rest.`,
  },
}
