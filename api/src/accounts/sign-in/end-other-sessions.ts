import { record } from '../../audit/record.ts'
import type { Work } from '../../foundation/work.ts'
import { getOwnAccount } from '../find-account.ts'
import { endSessions } from './end-sessions.ts'

/** Ends every session of the person who asks but the present one; says how many. */
export async function endOtherSessions(work: Work): Promise<number> {
  const user = await getOwnAccount(work)
  const ended = await endSessions(work, user, work.viewer.session)
  await record(work, {
    action: 'account.end-other-sessions',
    subject: { type: 'User', id: user.id },
    detail: { ended },
  })
  return ended
}
