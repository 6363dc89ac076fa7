import { requireStepUp } from '../accounts/second-factor/require-step-up.ts'
import { record } from '../audit/record.ts'
import type { Work } from '../foundation/work.ts'
import { tellOf } from './delivery/document-message.ts'
import { endLinks } from './delivery/make-link.ts'
import { DocumentState } from './document-state.ts'
import { endDocument, getInForce, type EndOrder } from './end-document.ts'
import type { IssuedDocument } from './issued-document.ts'
import { requireOfficial } from './require-official.ts'

/** Takes a document back. From now on the public check says so; the document stays readable. */
export async function revokeDocument(work: Work, order: EndOrder): Promise<IssuedDocument> {
  const { document: id } = order
  const document = await getInForce(work, id)
  const actedFor = requireOfficial(work.viewer, document.division.id)
  requireStepUp(work)
  endDocument(work, document, DocumentState.REVOKED, order)
  await endLinks(work, document)
  await tellOf(work, document, 'REVOKED')
  await record(work, {
    action: 'document.revoke',
    subject: { type: 'IssuedDocument', id },
    ...(actedFor ? { actedFor } : {}),
  })
  return document
}
