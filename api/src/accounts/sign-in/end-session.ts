import { record } from '../../audit/record.ts'
import { notFound } from '../../foundation/errors.ts'
import type { Work } from '../../foundation/work.ts'
import { Session } from '../session.ts'
import type { EndSessionInput } from './inputs.ts'

/** Ends one session of the person who asks, such as that of a lost phone. */
export async function endSession(work: Work, input: EndSessionInput): Promise<Session> {
  const session = await work.em.findOne(Session, { id: input.id, user: work.viewer.id })
  if (!session || !work.viewer.id) throw notFound({ id: 'Sesi', en: 'The session' })
  session.endedAt ??= work.clock.now()
  await record(work, { action: 'account.end-session', subject: { type: 'Session', id: session.id } })
  return session
}
