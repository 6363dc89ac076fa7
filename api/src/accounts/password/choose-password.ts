import { badInput } from '../../foundation/errors.ts'
import type { Work } from '../../foundation/work.ts'
import { endSessions } from '../sign-in/end-sessions.ts'
import { discardTokens } from '../use-token.ts'
import { TokenPurpose } from '../account-token.ts'
import { tell } from '../account-message.ts'
import type { User } from '../user.ts'
import { findPasswordFaults } from './check-password.ts'
import { hashPassword } from './password-hash.ts'
import { policyFor } from './password-policy.ts'

/** Gives an account a new password: it must satisfy the policy; sessions but the one kept, and unused links, end. */
export async function choosePassword(
  work: Work,
  user: User,
  password: string,
  options: { field?: string; keepSession?: string } = {},
): Promise<void> {
  const faults = await findPasswordFaults(password, user, policyFor(user.role, work.settings), options.field)
  if (faults.length > 0) throw badInput(...faults)
  if (user.passwordHash) await tell(work, user, 'PASSWORD_CHANGED')
  user.passwordHash = await hashPassword(password)
  user.passwordChangedAt = work.clock.now()
  await discardTokens(work, user, TokenPurpose.PASSWORD_RESET)
  await endSessions(work, user, options.keepSession)
}
