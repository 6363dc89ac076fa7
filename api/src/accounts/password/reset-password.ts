import { record } from '../../audit/record.ts'
import { forbidden } from '../../foundation/errors.ts'
import type { Work } from '../../foundation/work.ts'
import { TokenPurpose } from '../account-token.ts'
import { networkOf, type Origin } from '../limits.ts'
import { activateAccount } from '../registration/activate.ts'
import { useToken } from '../use-token.ts'
import { AccountStatus } from '../user.ts'
import { claimAccount } from '../visitor/claim-account.ts'
import { choosePassword } from './choose-password.ts'
import type { ResetPasswordInput } from './inputs.ts'

/** Chooses a new password with the link from the email; that also proves the address of a new or invited account. */
export async function resetPassword(work: Work, input: ResetPasswordInput, from: Origin): Promise<void> {
  await work.limiter.spend('token-address', networkOf(from.address))
  const token = await useToken(work, TokenPurpose.PASSWORD_RESET, input.token)
  const user = token.user.getEntity()
  if (user.status === AccountStatus.SUSPENDED) throw forbidden()
  if (token.target) await claimAccount(work, user, token.target)
  await choosePassword(work, user, input.password)
  if (user.status === AccountStatus.PENDING) await activateAccount(work, user)
  await record(work, { action: 'account.reset-password', subject: { type: 'User', id: user.id } })
}
