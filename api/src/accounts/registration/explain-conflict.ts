import { daysAfter } from '../../foundation/clock.ts'
import type { Work } from '../../foundation/work.ts'
import { TokenPurpose } from '../account-token.ts'
import { tell, tellStranger } from '../account-message.ts'
import { issueToken } from '../use-token.ts'
import { AccountStatus, User } from '../user.ts'

interface Identity {
  username: string
  email: string
  phone: string | null
}

/** Days after which a registration nobody confirmed no longer keeps its username and number from others. */
const daysToConfirm = 7

/** If one of these is taken, says so by email to who can read it, and answers true. */
export async function explainConflict(work: Work, { username, email, phone }: Identity): Promise<boolean> {
  const same = { $or: [{ username }, { email }, ...(phone ? [{ phone }] : [])] }
  await work.em.nativeDelete(User, {
    ...same,
    status: AccountStatus.PENDING,
    passwordHash: { $ne: null },
    createdAt: { $lt: daysAfter(work.clock.now(), -daysToConfirm) },
  })
  const holders = await work.em.find(User, same)
  const owner = holders.find((holder) => holder.email === email)
  if (owner) await remind(work, owner)
  else if (holders.length > 0) await tellStranger(work, email, 'REGISTRATION_TAKEN', work.language)
  return holders.length > 0
}

/**
 * The owner of the address gets a link to choose a password. For an account not yet active this is also the safe way
 * in: whoever registered it may not have been the owner, and so must not keep a password to it.
 */
async function remind(work: Work, owner: User): Promise<void> {
  if (owner.status === AccountStatus.SUSPENDED) return
  const token = await issueToken(work, owner, TokenPurpose.PASSWORD_RESET)
  await tell(work, owner, 'ACCOUNT_EXISTS', { token })
}
