import { record } from '../../audit/record.ts'
import type { Work } from '../../foundation/work.ts'
import { TokenPurpose } from '../account-token.ts'
import { tell } from '../account-message.ts'
import { findAccount, typedIdentifier } from '../find-account.ts'
import { spendMessage, type Origin } from '../limits.ts'
import { issueToken } from '../use-token.ts'
import { AccountStatus } from '../user.ts'
import type { RequestPasswordResetInput } from './inputs.ts'

/** Sends a link to choose a new password, if there is such an account; the asker cannot tell whether there is. */
export async function requestPasswordReset(work: Work, input: RequestPasswordResetInput, from: Origin): Promise<void> {
  await spendMessage(work.limiter, typedIdentifier(input.identifier), from)
  const user = await findAccount(work.em, input.identifier)
  // Whom a clerk wrote down has no address to prove; they take their account over at the counter.
  if (!user?.email || user.status === AccountStatus.SUSPENDED) return
  const token = await issueToken(work, user, TokenPurpose.PASSWORD_RESET)
  await tell(work, user, 'PASSWORD_RESET', { token })
  await record(work, { action: 'account.request-password-reset', subject: { type: 'User', id: user.id } })
}
