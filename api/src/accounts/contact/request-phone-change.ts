import { record } from '../../audit/record.ts'
import type { Work } from '../../foundation/work.ts'
import { tell } from '../account-message.ts'
import { getOwnAccount } from '../find-account.ts'
import { readIdentity } from '../identity.ts'
import { provePassword } from '../password/prove-password.ts'
import { issueCode } from '../use-token.ts'
import { User } from '../user.ts'
import type { RequestPhoneChangeInput } from './inputs.ts'

/** Sends a code to the new number by WhatsApp; the account keeps the old one until the code is typed. */
export async function requestPhoneChange(work: Work, input: RequestPhoneChangeInput): Promise<void> {
  const user = await getOwnAccount(work)
  await provePassword(work, user, input.password)
  const { phone } = readIdentity({ phone: input.phone })
  await work.limiter.spend('contact-change', user.id)
  // The answer does not tell that a number has an account; an email to the asker does, so that nobody waits in vain.
  if (await work.em.count(User, { phone })) return tell(work, user, 'PHONE_TAKEN')
  const code = await issueCode(work, user, phone)
  await tell(work, user, 'PHONE_CHANGE', { to: phone, token: code })
  await record(work, { action: 'account.request-phone-change', subject: { type: 'User', id: user.id } })
}
