import { User } from '../../accounts/user.ts'
import { record } from '../../audit/record.ts'
import { badInput, forbidden } from '../../foundation/errors.ts'
import type { Work } from '../../foundation/work.ts'
import { isTaker } from '../../submissions/step-takers.ts'
import { Submission } from '../../submissions/submission.ts'
import { getInForce, requireInForce } from '../end-document.ts'
import type { IssuedDocument } from '../issued-document.ts'
import { tellOf } from './document-message.ts'
import { lockLink } from './find-link.ts'
import { makeLink } from './make-link.ts'

/** Sends a new link to a document, at the wish of its owner or of an admin of the bidang; the old one is dead. */
export async function sendLink(work: Work, id: string): Promise<IssuedDocument> {
  const document = await getInForce(work, id)
  const submission = await document.submission.loadOrFail({ filters: false })
  if (!isTaker('SUBMIT', work.viewer, submission) && !isTaker('ISSUE', work.viewer, submission)) throw forbidden()
  await send(work, document, submission)
  return document
}

/** Sends a new link to where the owner is always told, at the wish of whoever holds a dead one. */
export async function renewLink(work: Work, secret: string): Promise<void> {
  const link = await lockLink(work, secret)
  const document = await link.document.loadOrFail({ filters: false })
  requireInForce(document)
  await send(work, document, await work.em.findOneOrFail(Submission, document.submission.id, { filters: false }))
}

async function send(work: Work, document: IssuedDocument, { owner }: Submission): Promise<void> {
  const { email, phone } = await work.em.findOneOrFail(User, owner.id)
  if (!email && !phone) throw badInput({ field: 'document', message: outOfReach })
  await work.limiter.spend('document-link-renewal', document.id)
  const secret = await makeLink(work, document)
  if (!secret) throw badInput({ field: 'document', message: nothingToAsk })
  await tellOf(work, document, 'LINK', secret)
  await record(work, { action: 'document.send-link', subject: { type: 'IssuedDocument', id: document.id } })
}

const outOfReach = {
  id: 'Pemiliknya tidak punya email atau nomor WhatsApp. Serahkan dokumennya di loket.',
  en: 'Its owner has neither email nor WhatsApp number. Hand the document over at the counter.',
}
const nothingToAsk = {
  id: 'Tidak ada data untuk memastikan penerimanya. Dokumen diunduh setelah masuk, atau diambil di loket.',
  en: 'Nothing is known to make sure of the receiver. The document is downloaded signed in, or fetched at the counter.',
}
