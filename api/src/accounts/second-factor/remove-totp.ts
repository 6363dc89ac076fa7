import { record } from '../../audit/record.ts'
import { badInput } from '../../foundation/errors.ts'
import type { Work } from '../../foundation/work.ts'
import { tell } from '../account-message.ts'
import { getOwnAccount } from '../find-account.ts'
import { provePassword } from '../password/prove-password.ts'
import type { User } from '../user.ts'
import { wrongCode } from './confirm-totp.ts'
import type { RemoveTotpInput } from './inputs.ts'
import { proveSecondFactor } from './prove-second-factor.ts'

/** Takes the authenticator app off the account; staff will be asked to set up another at once. */
export async function removeTotp(work: Work, input: RemoveTotpInput): Promise<User> {
  const user = await getOwnAccount(work)
  await provePassword(work, user, input.password)
  if (!user.totpEnrolledAt) return user
  if (!(await proveSecondFactor(work, user, input.code))) throw badInput({ field: 'code', message: wrongCode })
  Object.assign(user, { totpSecret: null, totpEnrolledAt: null, recoveryCodes: [] } satisfies Partial<User>)
  await tell(work, user, 'SECOND_FACTOR_REMOVED')
  await record(work, { action: 'account.remove-totp', subject: { type: 'User', id: user.id } })
  return user
}
