import { record } from '../../audit/record.ts'
import { badInput, forbidden } from '../../foundation/errors.ts'
import type { Work } from '../../foundation/work.ts'
import { TokenPurpose } from '../account-token.ts'
import { tell } from '../account-message.ts'
import { holdIdentities } from '../find-account.ts'
import { networkOf, type Origin } from '../limits.ts'
import { discardTokens, useToken } from '../use-token.ts'
import { AccountStatus, User } from '../user.ts'
import type { ConfirmEmailChangeInput } from './inputs.ts'

/** Moves the account to the new address; the old one is told, and links sent to it are worthless. */
export async function confirmEmailChange(work: Work, input: ConfirmEmailChangeInput, from: Origin): Promise<void> {
  await work.limiter.spend('token-address', networkOf(from.address))
  const token = await useToken(work, TokenPurpose.EMAIL_CHANGE, input.token)
  const user = token.user.getEntity()
  if (user.status !== AccountStatus.ACTIVE || !token.target) throw forbidden()
  await holdIdentities(work.em)
  if (await work.em.count(User, { email: token.target })) throw badInput({ field: 'token', message: taken })
  if (user.email) await tell(work, user, 'EMAIL_CHANGED', { to: user.email })
  user.email = token.target
  await discardTokens(work, user)
  await record(work, { action: 'account.change-email', subject: { type: 'User', id: user.id } })
}

const taken = {
  id: 'Alamat email ini sekarang dipakai akun lain.',
  en: 'This email address now belongs to another account.',
}
