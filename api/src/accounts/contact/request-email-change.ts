import { record } from '../../audit/record.ts'
import type { Work } from '../../foundation/work.ts'
import { TokenPurpose } from '../account-token.ts'
import { tell } from '../account-message.ts'
import { getOwnAccount } from '../find-account.ts'
import { readIdentity } from '../identity.ts'
import { provePassword } from '../password/prove-password.ts'
import { issueToken } from '../use-token.ts'
import { User } from '../user.ts'
import type { RequestEmailChangeInput } from './inputs.ts'

/** Sends a link to the new address; the account keeps the old one until the link is used. */
export async function requestEmailChange(work: Work, input: RequestEmailChangeInput): Promise<void> {
  const user = await getOwnAccount(work)
  await provePassword(work, user, input.password)
  const { email } = readIdentity({ email: input.email })
  await work.limiter.spend('contact-change', user.id)
  const owner = await work.em.findOne(User, { email })
  // Whether the address has an account is the business of its owner only.
  if (owner) return tell(work, owner, 'ACCOUNT_EXISTS')
  const token = await issueToken(work, user, TokenPurpose.EMAIL_CHANGE, { target: email })
  await tell(work, user, 'EMAIL_CHANGE', { to: email, token })
  await record(work, { action: 'account.request-email-change', subject: { type: 'User', id: user.id } })
}
