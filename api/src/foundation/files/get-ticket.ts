import { validate } from 'uuid'
import { notFound } from '../errors.ts'
import type { Work } from '../work.ts'
import { isTicketSecret } from './ticket-secret.ts'
import { UploadState, UploadTicket } from './upload-ticket.ts'

/** The ticket, for whoever knows its secret. Unknown, expired and someone else's are all the same: not found. */
export async function getTicket({ em, clock }: Work, id: string, authorization = ''): Promise<UploadTicket> {
  const ticket = validate(id) ? await em.findOne(UploadTicket, id, { populate: ['file'] }) : null
  const isProven = isTicketSecret(authorization.replace(/^Upload /i, ''), ticket?.secretHash)
  const isOver = !ticket || ticket.expiresAt <= clock.now() || ticket.state === UploadState.EXPIRED
  if (!isProven || isOver) throw notFound({ id: 'Unggahan', en: 'The upload' })
  return ticket
}
