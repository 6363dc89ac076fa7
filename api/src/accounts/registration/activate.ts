import { record } from '../../audit/record.ts'
import type { Work } from '../../foundation/work.ts'
import { TokenPurpose } from '../account-token.ts'
import { networkOf, type Origin } from '../limits.ts'
import { discardTokens, useToken } from '../use-token.ts'
import { AccountStatus, type User } from '../user.ts'
import type { ActivateAccountInput } from './inputs.ts'

/** Proves the email address with the link sent to it. A mail scanner that opens the page does not use it up. */
export async function activate(work: Work, input: ActivateAccountInput, from: Origin): Promise<void> {
  await work.limiter.spend('token-address', networkOf(from.address))
  const token = await useToken(work, TokenPurpose.ACTIVATION, input.token)
  await activateAccount(work, token.user.getEntity())
}

/** From now on the account can be used. */
export async function activateAccount(work: Work, user: User): Promise<void> {
  if (user.status !== AccountStatus.PENDING) return
  user.status = AccountStatus.ACTIVE
  user.activatedAt = work.clock.now()
  await discardTokens(work, user, TokenPurpose.ACTIVATION)
  await record(work, { action: 'account.activate', subject: { type: 'User', id: user.id } })
}
