import { record } from '../../audit/record.ts'
import type { Work } from '../../foundation/work.ts'
import { findAccount, typedIdentifier } from '../find-account.ts'
import { spendMessage, type Origin } from '../limits.ts'
import { AccountStatus } from '../user.ts'
import type { ResendActivationInput } from './inputs.ts'
import { sendActivation } from './send-activation.ts'

/** Sends a new activation link, if there is an account that waits for one; the asker cannot tell. */
export async function resendActivation(work: Work, input: ResendActivationInput, from: Origin): Promise<void> {
  await spendMessage(work.limiter, typedIdentifier(input.identifier), from)
  const user = await findAccount(work.em, input.identifier)
  // An invited colleague has no password yet and needs the link of the invitation, not this one.
  if (user?.status !== AccountStatus.PENDING || !user.passwordHash) return
  await sendActivation(work, user)
  await record(work, { action: 'account.resend-activation', subject: { type: 'User', id: user.id } })
}
