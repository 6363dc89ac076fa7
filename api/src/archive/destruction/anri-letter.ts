import { ref } from '@mikro-orm/core'
import { record as remember } from '../../audit/record.ts'
import { openUpload } from '../../foundation/files/open-upload.ts'
import type { OpenedUpload } from '../../foundation/files/opened-upload.ts'
import type { StoredFile } from '../../foundation/files/stored-file.ts'
import { registerUploadPurpose } from '../../foundation/files/upload-purposes.ts'
import type { UploadTicket } from '../../foundation/files/upload-ticket.ts'
import type { Work } from '../../foundation/work.ts'
import { inNameOf } from '../in-name-of.ts'
import { ArchiveDestruction, DestructionState } from './archive-destruction.ts'
import { getDestruction } from './get-destruction.ts'

const purpose = 'anri-letter'
const largest = 10_000_000
const open = [DestructionState.PROPOSED, DestructionState.ASSESSED]

/** Gives leave to upload the scan of the letter by which the national archive agrees. */
export async function requestAnriLetterUpload(
  work: Work,
  { destruction: id, ...letter }: { destruction: string; fileName: string; size: number; mediaType: string },
): Promise<OpenedUpload> {
  const { id: destruction } = await getDestruction(work, id, { step: 'BRING_LETTER', from: open })
  return openUpload(work, { ...letter, purpose, owner: work.viewer.id!, subject: { destruction } })
}

async function receive(bytes: Work, ticket: UploadTicket, file: StoredFile): Promise<void> {
  const work = await inNameOf(bytes, ticket.owner)
  const destruction = await getDestruction(work, ticket.subject.destruction!, { step: 'BRING_LETTER', from: open })
  destruction.anriLetter = ref(file)
  const subject = { type: 'ArchiveDestruction', id: destruction.id }
  await remember(work, { action: 'archive.anri-letter', subject, detail: { file: file.id } })
}

/** A letter that turned out infected or lost is no letter. */
async function rejected({ em }: Work, ticket: UploadTicket, file: StoredFile): Promise<void> {
  const found = await em.findOne(ArchiveDestruction, { id: ticket.subject.destruction!, anriLetter: file.id })
  if (found) found.anriLetter = null
}

/** Makes letters of the national archive something that can be uploaded. */
export const registerAnriLetters = (): void =>
  registerUploadPurpose({ name: purpose, allowed: ['pdf'], maxBytes: largest, receive, rejected })
