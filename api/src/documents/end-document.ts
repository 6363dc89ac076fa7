import { ref } from '@mikro-orm/core'
import { User } from '../accounts/user.ts'
import { alreadyDone, badInput } from '../foundation/errors.ts'
import { cleanParagraphs } from '../foundation/formats/clean-text.ts'
import { getVisible } from '../foundation/reads/get-visible.ts'
import type { Work } from '../foundation/work.ts'
import { DocumentState, RevocationCategory } from './document-state.ts'
import { IssuedDocument } from './issued-document.ts'

/** Which document no longer counts, and why. */
export interface EndOrder {
  document: string
  reason: string
  category?: RevocationCategory | null
}

/** The document, locked, if it still counts. */
export async function getInForce(work: Work, id: string): Promise<IssuedDocument> {
  const document = await getVisible(IssuedDocument, id, { ...work, lock: true, what: documentText })
  requireInForce(document)
  return document
}

/** @throws ALREADY_DONE for a document that was revoked or replaced */
export function requireInForce({ state }: IssuedDocument): void {
  if (state !== DocumentState.ISSUED) throw alreadyDone(ended)
}

/** Makes a document no longer count from now on; the file and the record stay as they are. */
export function endDocument(
  work: Work,
  document: IssuedDocument,
  state: DocumentState,
  { reason, category }: EndOrder,
): void {
  const endReason = cleanParagraphs(reason)
  if (!endReason) throw badInput({ field: 'reason', message: { id: 'Tuliskan alasannya.', en: 'Give the reason.' } })
  Object.assign(document, {
    state,
    endReason,
    endCategory: state === DocumentState.REVOKED ? (category ?? RevocationCategory.OTHER) : null,
    endedAt: work.clock.now(),
    endedBy: ref(work.em.getReference(User, work.viewer.id!)),
  })
}

const documentText = { id: 'Dokumen', en: 'The document' }
const ended = {
  id: 'Dokumen ini sudah dicabut atau diganti.',
  en: 'This document was revoked or replaced already.',
}
