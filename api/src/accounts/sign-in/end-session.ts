import { record } from '../../audit/record.ts'
import { getVisible } from '../../foundation/reads/get-visible.ts'
import type { Work } from '../../foundation/work.ts'
import { Session } from '../session.ts'
import type { EndSessionInput } from './inputs.ts'

/** Ends one session of the person who asks, such as that of a lost phone. */
export async function endSession(work: Work, input: EndSessionInput): Promise<Session> {
  const session = await getVisible(Session, input.id, { ...work, lock: true, what: { id: 'Sesi', en: 'The session' } })
  session.endedAt ??= work.clock.now()
  await record(work, { action: 'account.end-session', subject: { type: 'Session', id: session.id } })
  return session
}
