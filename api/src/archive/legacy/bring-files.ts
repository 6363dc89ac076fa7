import { ref } from '@mikro-orm/core'
import { openUpload } from '../../foundation/files/open-upload.ts'
import type { OpenedUpload } from '../../foundation/files/opened-upload.ts'
import type { StoredFile } from '../../foundation/files/stored-file.ts'
import { registerUploadPurpose, type UploadPurpose } from '../../foundation/files/upload-purposes.ts'
import type { UploadTicket } from '../../foundation/files/upload-ticket.ts'
import type { Work } from '../../foundation/work.ts'
import { ArchiveRecord } from '../archive-record.ts'
import { inNameOf } from '../in-name-of.ts'
import { fileMark } from './file-mark.ts'
import { getImport } from './get-import.ts'
import { LegacyImportState } from './legacy-enums.ts'
import { LegacyFile } from './legacy-file.ts'
import { LegacyImport } from './legacy-import.ts'

/** A file of an import somebody wants to bring, as their device describes it. */
export interface LegacyAnnounced {
  import: string
  fileName: string
  size: number
  mediaType: string
}

const takesFiles = { step: 'BRING', from: [LegacyImportState.OPEN, LegacyImportState.CHECKED] }

/** Gives leave to bring the register of an import, or one of its PDFs. */
export async function requestLegacyUpload(
  work: Work,
  purpose: 'legacy-register' | 'legacy-file',
  { import: id, ...file }: LegacyAnnounced,
): Promise<OpenedUpload> {
  const found = await getImport(work, id, takesFiles)
  return openUpload(work, { ...file, purpose, owner: work.viewer.id!, subject: { import: found.id } })
}

/** What is brought makes a preview untrue: the import is open again until it is looked through anew. */
async function reopened(bytes: Work, ticket: UploadTicket): Promise<{ work: Work; found: LegacyImport }> {
  const work = await inNameOf(bytes, ticket.owner)
  const found = await getImport(work, ticket.subject['import']!, takesFiles)
  found.state = LegacyImportState.OPEN
  return { work, found }
}

/** What people call their files may name somebody: the store knows them under a name that does not. */
function rename(ticket: UploadTicket, file: StoredFile, name: string): void {
  ticket.fileName = name
  file.name = name
}

const register: UploadPurpose = {
  name: 'legacy-register',
  allowed: ['xlsx'],
  maxBytes: 5_000_000,
  async receive(bytes, ticket, file) {
    const { found } = await reopened(bytes, ticket)
    rename(ticket, file, 'daftar-arsip-lama.xlsx')
    Object.assign(found, { register: ref(file), faults: [] })
  },
  async rejected({ em }, _ticket, file) {
    await em.nativeUpdate(LegacyImport, { register: file.id }, { register: null })
  },
}

const oldPaper: UploadPurpose = {
  name: 'legacy-file',
  allowed: ['pdf'],
  maxBytes: 50_000_000,
  async receive(bytes, ticket, file) {
    const { work, found } = await reopened(bytes, ticket)
    const [name, mark] = [ticket.fileName, fileMark(work.settings.secret, ticket.fileName)]
    rename(ticket, file, 'arsip-lama.pdf')
    const known = await work.em.findOne(LegacyFile, { import: found.id, mark })
    const brought = known ?? Object.assign(new LegacyFile(), { import: ref(found), mark, createdAt: work.clock.now() })
    work.em.persist(Object.assign(brought, { name, file: ref(file), matched: false }))
  },
  async rejected({ em }, _ticket, file) {
    await em.nativeDelete(LegacyFile, { file: file.id })
    await em.nativeUpdate(ArchiveRecord, { scan: file.id }, { scan: null, scannedAt: null, scannedBy: null })
  },
}

/** Makes registers and old PDFs something that can be uploaded. */
export function registerLegacyFiles(): void {
  registerUploadPurpose(register)
  registerUploadPurpose(oldPaper)
}
