import { record } from '../../audit/record.ts'
import { alreadyDone } from '../../foundation/errors.ts'
import type { Work } from '../../foundation/work.ts'
import { tell } from '../account-message.ts'
import { getAccount } from '../find-account.ts'
import { AccountStatus, type User } from '../user.ts'
import type { ReinstateUserInput } from './inputs.ts'

/** Opens a suspended account again; one that was never activated still has to be. */
export async function reinstateUser(work: Work, input: ReinstateUserInput): Promise<User> {
  const user = await getAccount(work, input.id)
  if (user.status !== AccountStatus.SUSPENDED) throw alreadyDone(open)
  user.status = user.activatedAt ? AccountStatus.ACTIVE : AccountStatus.PENDING
  await tell(work, user, 'REINSTATED')
  await record(work, { action: 'account.reinstate', subject: { type: 'User', id: user.id } })
  return user
}

const open = { id: 'Akun ini tidak sedang ditutup.', en: 'This account is not suspended.' }
