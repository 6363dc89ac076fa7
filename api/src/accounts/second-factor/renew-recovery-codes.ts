import { record } from '../../audit/record.ts'
import { badInput } from '../../foundation/errors.ts'
import type { Work } from '../../foundation/work.ts'
import { getOwnAccount } from '../find-account.ts'
import { provePassword } from '../password/prove-password.ts'
import { giveRecoveryCodes, wrongCode, type WithRecoveryCodes } from './confirm-totp.ts'
import type { RenewRecoveryCodesInput } from './inputs.ts'
import { proveSecondFactor } from './prove-second-factor.ts'

/** Replaces the recovery codes, when they were lost or used up. */
export async function renewRecoveryCodes(work: Work, input: RenewRecoveryCodesInput): Promise<WithRecoveryCodes> {
  const user = await getOwnAccount(work)
  await provePassword(work, user, input.password)
  const right = user.totpEnrolledAt && (await proveSecondFactor(work, user, input.code))
  if (!right) throw badInput({ field: 'code', message: wrongCode })
  await record(work, { action: 'account.renew-recovery-codes', subject: { type: 'User', id: user.id } })
  return { user, recoveryCodes: giveRecoveryCodes(work, user) }
}
