import { record } from '../audit/record.ts'
import { forbidden } from '../foundation/errors.ts'
import type { Work } from '../foundation/work.ts'
import { getInForce } from './end-document.ts'
import type { IssuedDocument } from './issued-document.ts'
import { markDelivered } from './mark-delivered.ts'

/** A clerk of the bidang has put the printed document into its holder's hands: it is delivered. */
export async function handOverDocument(work: Work, id: string): Promise<IssuedDocument> {
  const document = await getInForce(work, id)
  if (document.division.id !== work.viewer.division) throw forbidden()
  await markDelivered(work, document.submission.id)
  await record(work, { action: 'document.hand-over', subject: { type: 'IssuedDocument', id } })
  return document
}
