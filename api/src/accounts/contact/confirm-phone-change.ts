import { record } from '../../audit/record.ts'
import { badInput } from '../../foundation/errors.ts'
import type { Work } from '../../foundation/work.ts'
import { tell } from '../account-message.ts'
import { getOwnAccount, holdIdentities } from '../find-account.ts'
import { useCode } from '../use-token.ts'
import { User } from '../user.ts'
import type { ConfirmPhoneChangeInput } from './inputs.ts'

/** Moves the account to the new number with the code sent there. */
export async function confirmPhoneChange(work: Work, input: ConfirmPhoneChangeInput): Promise<User> {
  // Before the account is locked: a change of its email address takes the two in the same order.
  await holdIdentities(work.em)
  const user = await getOwnAccount(work)
  await work.limiter.spend('phone-code', user.id)
  const { target } = await useCode(work, user, input.code)
  if (await work.em.count(User, { phone: target })) throw badInput({ field: 'code', message: taken })
  user.phone = target
  await tell(work, user, 'PHONE_CHANGED')
  await record(work, { action: 'account.change-phone', subject: { type: 'User', id: user.id } })
  return user
}

const taken = { id: 'Nomor ini sekarang dipakai akun lain.', en: 'This number now belongs to another account.' }
