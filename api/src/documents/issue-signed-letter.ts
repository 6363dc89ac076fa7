import { AccountStatus, User } from '../accounts/user.ts'
import { record as remember } from '../audit/record.ts'
import { badInput, notFound } from '../foundation/errors.ts'
import { signDownload } from '../foundation/files/download-links.ts'
import { openUpload } from '../foundation/files/open-upload.ts'
import type { OpenedUpload } from '../foundation/files/opened-upload.ts'
import type { StoredFile } from '../foundation/files/stored-file.ts'
import { registerUploadPurpose } from '../foundation/files/upload-purposes.ts'
import type { UploadTicket } from '../foundation/files/upload-ticket.ts'
import { getVisible } from '../foundation/reads/get-visible.ts'
import type { Work } from '../foundation/work.ts'
import { takeStep } from '../submissions/take-step.ts'
import { checkReturned } from './check-returned.ts'
import { makeDocument } from './make-document.ts'
import { getIssuable } from './prepare-letter.ts'
import { PreparedLetter } from './prepared-letter.ts'
import { awayMethods, type AwayMethod } from './signing-method.ts'

/** The file of a signed letter somebody wants to bring, as their device describes it. */
export interface SignedLetterAnnounced {
  letter: string
  fileName: string
  size: number
  mediaType: string
}

const purpose = 'signed-letter'
/** Largest signed letter, in bytes: twenty pages scanned at 300 dpi. */
const largestLetter = 20_000_000

const getPrepared = (work: Work, id: string): Promise<PreparedLetter> =>
  getVisible(PreparedLetter, id, { ...work, what: { id: 'Surat', en: 'The letter' } })

/** A link to the letter as it was prepared, to be printed or signed. */
export async function downloadPreparedLetter(work: Work, id: string, session?: string): Promise<string> {
  const letter = await getPrepared(work, id)
  await remember(work, { action: 'letter.download', subject: { type: 'PreparedLetter', id } })
  return signDownload(work, letter.file.id, session)
}

/** Gives leave to bring a prepared letter back signed. */
export async function requestSignedLetterUpload(
  work: Work,
  { letter: id, ...file }: SignedLetterAnnounced,
): Promise<OpenedUpload> {
  const letter = await getPrepared(work, id)
  await getIssuable(work, { submission: letter.submission.id })
  return openUpload(work, { ...file, purpose, owner: work.viewer.id!, subject: { letter: id } })
}

/** Bytes arrive without a session: the ticket tells whose they are, and that person must still be who issues. */
async function inNameOf(work: Work, id: string): Promise<Work> {
  const { role, division } = await work.em.findOneOrFail(User, { id, status: AccountStatus.ACTIVE })
  return { ...work, viewer: { kind: role, id, ...(division ? { division: division.id } : {}) } }
}

/** The letter is back: what came is checked, becomes the file of record as it is, and the document is issued. */
async function receive(bytes: Work, ticket: UploadTicket, file: StoredFile): Promise<void> {
  const work = await inNameOf(bytes, ticket.owner)
  const letter = await work.em.findOne(PreparedLetter, ticket.subject.letter!, { populate: ['file'] })
  if (!letter) throw notFound({ id: 'Surat', en: 'The letter' })
  const fault = await checkReturned(work, letter, file)
  if (fault) throw badInput({ field: 'file', message: fault })
  const kind = awayMethods[letter.method as AwayMethod]
  await takeStep(work, {
    submission: letter.submission.id,
    step: 'ISSUE',
    change: async (submission) => void (await makeDocument(work, submission, { kind, file })),
  })
  const detail = { prepared: letter.file.id, returned: file.id }
  await remember(work, { action: 'letter.return', subject: { type: 'PreparedLetter', id: letter.id }, detail })
}

/** Makes signed letters something that can be uploaded. */
export const registerSignedLetters = (): void =>
  registerUploadPurpose({ name: purpose, allowed: ['pdf'], maxBytes: largestLetter, receive })
