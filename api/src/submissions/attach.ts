import { ref } from '@mikro-orm/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import { Requirement } from '../catalogue/requirement.ts'
import { record } from '../audit/record.ts'
import { badInput, notFound } from '../foundation/errors.ts'
import type { MediaKind } from '../foundation/files/media-kind.ts'
import { openUpload } from '../foundation/files/open-upload.ts'
import type { OpenedUpload } from '../foundation/files/opened-upload.ts'
import type { StoredFile } from '../foundation/files/stored-file.ts'
import { registerUploadPurpose } from '../foundation/files/upload-purposes.ts'
import { getVisible } from '../foundation/reads/get-visible.ts'
import type { Work } from '../foundation/work.ts'
import { Attachment } from './attachment.ts'
import { ItemKind } from './correction.ts'
import { isNewlyAsked } from './is-newly-asked.ts'
import { isOpen, openForEditing } from './open-for-editing.ts'
import { Submission } from './submission.ts'

/** A paper someone wants to hand in, as their device describes it. */
export interface PaperAnnounced {
  submission: string
  requirement: string
  fileName: string
  size: number
  mediaType: string
}

/** Largest paper any requirement may ask for, in bytes. */
const largestPaper = 20_000_000

/** Gives leave to upload one paper for one requirement of an open submission. */
export async function requestUpload(work: Work, paper: PaperAnnounced): Promise<OpenedUpload> {
  const submission = await openForEditing(work, paper.submission)
  const requirement = await getRequirement(work.em, submission, paper.requirement)
  await refuseClosed(work.em, submission, requirement)
  refuseUnfit(requirement, paper)
  const { fileName, size, mediaType } = paper
  const subject = { submission: submission.id, requirement: requirement.key }
  return openUpload(work, { purpose: 'attachment', owner: work.viewer.id!, subject, fileName, size, mediaType })
}

async function getRequirement(em: EntityManager, submission: Submission, key: string): Promise<Requirement> {
  const requirement = await em.findOne(Requirement, { standard: submission.standard.id, key })
  if (!requirement) throw notFound({ id: 'Persyaratan', en: 'The requirement' })
  return requirement
}

async function refuseClosed(em: EntityManager, submission: Submission, requirement: Requirement): Promise<void> {
  if (isOpen(submission, ItemKind.PAPER, requirement.key)) return
  if (await isNewlyAsked(em, submission, requirement)) return
  throw badInput({
    field: 'requirement',
    message: {
      id: 'Berkas ini sudah diterima dan tidak dapat diganti.',
      en: 'This paper was accepted and cannot be replaced.',
    },
  })
}

function refuseUnfit({ formats, maxBytes }: Requirement, { size, mediaType }: PaperAnnounced): void {
  const megabytes = (maxBytes / 1_000_000).toLocaleString('id-ID')
  if (size > maxBytes)
    throw badInput({
      field: 'size',
      message: {
        id: `Berkas ini paling besar ${megabytes} MB. Kecilkan dahulu, lalu unggah lagi.`,
        en: `This paper may have ${megabytes} MB at most. Make it smaller, then upload it again.`,
      },
    })
  const accepted = formats.some((format) => mediaType.toLowerCase().endsWith(`/${format.toLowerCase()}`))
  if (!accepted)
    throw badInput({
      field: 'mediaType',
      message: { id: `Simpan sebagai ${formats.join(' atau ')}.`, en: `Save it as ${formats.join(' or ')}.` },
    })
}

/** Takes a paper that arrived into its submission; the one before for the same requirement is kept, but replaced. */
async function receive(work: Work, subject: Record<string, string>, fileName: string, file: StoredFile): Promise<void> {
  const { submission: id, requirement } = subject as { submission: string; requirement: string }
  const submission = await openForEditing(work, id)
  await refuseClosed(work.em, submission, await getRequirement(work.em, submission, requirement))
  const now = work.clock.now()
  await replaceEarlier(work, submission, requirement)
  work.em.persist(
    Object.assign(new Attachment(), {
      createdAt: now,
      submission: ref(submission),
      requirement,
      file: ref(file),
      fileName,
      round: submission.round,
    }),
  )
  submission.updatedAt = now
}

const replaceEarlier = (work: Work, submission: Submission, requirement: string) =>
  work.em.nativeUpdate(
    Attachment,
    { submission: submission.id, requirement, replacedAt: null },
    { replacedAt: work.clock.now() },
  )

/** Takes a paper out of a draft again. */
export async function removeAttachment(work: Work, id: string): Promise<Submission> {
  const attachment = await getVisible(Attachment, id, { ...work, what: { id: 'Berkas', en: 'The paper' } })
  const submission = await openForEditing(work, attachment.submission.id)
  await refuseClosed(work.em, submission, await getRequirement(work.em, submission, attachment.requirement))
  attachment.replacedAt ??= work.clock.now()
  submission.updatedAt = work.clock.now()
  await record(work, { action: 'attachment.remove', subject: { type: 'Attachment', id } })
  return submission
}

const kinds: MediaKind[] = ['pdf', 'jpeg', 'png']

/** Makes papers of submissions something that can be uploaded. */
export const registerAttachments = (): void =>
  registerUploadPurpose({
    name: 'attachment',
    allowed: kinds,
    maxBytes: largestPaper,
    receive: (work, ticket, file) => receive(work, ticket.subject, ticket.fileName, file),
  })
