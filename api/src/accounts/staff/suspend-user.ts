import { record } from '../../audit/record.ts'
import { alreadyDone, forbidden } from '../../foundation/errors.ts'
import type { Work } from '../../foundation/work.ts'
import { tell } from '../account-message.ts'
import { getAccount } from '../find-account.ts'
import { readIdentity } from '../identity.ts'
import { endSessions } from '../sign-in/end-sessions.ts'
import { discardTokens } from '../use-token.ts'
import { AccountStatus, type User } from '../user.ts'
import type { SuspendUserInput } from './inputs.ts'

/** Closes an account at once: its sessions end and its links are worthless. */
export async function suspendUser(work: Work, input: SuspendUserInput): Promise<User> {
  const { reason } = readIdentity({ reason: input.reason })
  const user = await getAccount(work, input.id)
  if (user.id === work.viewer.id) throw forbidden(oneself)
  if (user.status === AccountStatus.SUSPENDED) throw alreadyDone(closed)
  user.status = AccountStatus.SUSPENDED
  await endSessions(work, user)
  await discardTokens(work, user)
  await tell(work, user, 'SUSPENDED')
  await record(work, { action: 'account.suspend', subject: { type: 'User', id: user.id }, detail: { reason } })
  return user
}

const oneself = { id: 'Akun sendiri tidak dapat ditutup.', en: 'You cannot suspend your own account.' }
const closed = { id: 'Akun ini sudah ditutup.', en: 'This account is already suspended.' }
