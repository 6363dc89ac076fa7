import { ref } from '@mikro-orm/core'
import { record } from '../audit/record.ts'
import { forbidden } from '../foundation/errors.ts'
import { once } from '../foundation/once.ts'
import type { Viewer } from '../foundation/viewer.ts'
import type { Work } from '../foundation/work.ts'
import { tellOf } from './delivery/document-message.ts'
import { endLinks, makeLink } from './delivery/make-link.ts'
import { DocumentState } from './document-state.ts'
import { endDocument, getInForce, type EndOrder } from './end-document.ts'
import { IssuedDocument } from './issued-document.ts'
import { byServer } from './issue-document.ts'
import { makeDocument } from './make-document.ts'

/** Whether a document is this viewer's to replace: their own bidang issued it. */
export const replaces = (viewer: Viewer, { division }: IssuedDocument): boolean =>
  viewer.kind === 'ADMIN' && viewer.division === division.id

/** Issues a successor of a document, with a number of its own, from the same submission. The old one stays readable. */
export const replaceDocument = (work: Work, order: EndOrder, idempotencyKey?: string): Promise<IssuedDocument> =>
  once(
    work,
    idempotencyKey,
    { operation: 'replaceDocument', input: order, find: (id) => work.em.findOneOrFail(IssuedDocument, { id }) },
    () => replace(work, order),
  )

async function replace(work: Work, order: EndOrder): Promise<IssuedDocument> {
  const { document: id } = order
  const old = await getInForce(work, id)
  if (!replaces(work.viewer, old)) throw forbidden()
  endDocument(work, old, DocumentState.REPLACED, order)
  const successor = await makeDocument(work, await old.submission.loadOrFail(), {
    ...byServer(work),
    replaces: old,
  })
  old.replacedBy = ref(successor)
  await endLinks(work, old)
  await tellOf(work, old, 'REPLACED', await makeLink(work, successor))
  await record(work, {
    action: 'document.replace',
    subject: { type: 'IssuedDocument', id },
    detail: { successor: successor.id },
  })
  await work.em.flush()
  return successor
}
