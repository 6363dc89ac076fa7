import { Role } from '../../foundation/viewer.ts'
import type { Work } from '../../foundation/work.ts'
import { tell } from '../account-message.ts'
import { networkOf, type Origin } from '../limits.ts'
import { Session } from '../session.ts'
import type { User } from '../user.ts'

/** Tells a member of staff that their account is being signed in to from where it never was; before the session opens. */
export async function warnOfNewDevice(work: Work, user: User, from: Origin): Promise<void> {
  if (user.role === Role.CITIZEN || (await isKnown(work, user, from))) return
  await tell(work, user, 'NEW_SIGN_IN')
}

/** A device is known by its browser together with its network, for as long as sessions are kept. */
async function isKnown({ em }: Work, user: User, { address, userAgent }: Origin): Promise<boolean> {
  const sessions = await em.find(Session, { user: user.id, userAgent }, { fields: ['address'] })
  const network = networkOf(address)
  return sessions.some((session) => networkOf(session.address) === network)
}
