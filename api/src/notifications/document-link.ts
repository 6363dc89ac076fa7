import { linkAddress, makeLink } from '../documents/delivery/make-link.ts'
import { DocumentState } from '../documents/document-state.ts'
import { IssuedDocument } from '../documents/issued-document.ts'
import type { Work } from '../foundation/work.ts'
import type { Submission } from '../submissions/submission.ts'

/** The link the message about a new document carries; none when its receiver could not be asked anything. */
export async function documentLink(work: Work, submission: Submission): Promise<string | undefined> {
  const issued = { submission: submission.id, state: DocumentState.ISSUED }
  const document = await work.em.findOne(IssuedDocument, issued, { orderBy: { issuedAt: 'desc', id: 'desc' } })
  const secret = document && (await makeLink(work, document))
  return secret ? linkAddress(work.settings.publicUrl, secret) : undefined
}
