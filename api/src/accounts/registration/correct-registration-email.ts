import { record } from '../../audit/record.ts'
import type { Work } from '../../foundation/work.ts'
import { findAccount, holdIdentities, typedIdentifier } from '../find-account.ts'
import { readIdentity } from '../identity.ts'
import { networkOf, spendMessage, spendSignIn, type Origin } from '../limits.ts'
import { isPassword } from '../password/password-hash.ts'
import { signInRefusals } from '../sign-in/refusals.ts'
import { tell } from '../account-message.ts'
import { discardTokens } from '../use-token.ts'
import { AccountStatus, User } from '../user.ts'
import type { CorrectRegistrationEmailInput } from './inputs.ts'
import { sendActivation } from './send-activation.ts'

/** Corrects the address of an account that is not active yet; username and password prove whose it is. */
export async function correctRegistrationEmail(
  work: Work,
  input: CorrectRegistrationEmailInput,
  from: Origin,
): Promise<void> {
  const typed = typedIdentifier(input.username)
  await spendSignIn(work.limiter, typed, from)
  await spendMessage(work.limiter, typed, from)
  const { email } = readIdentity({ email: input.email })
  const user = await findAccount(work.em, typed)
  const right = await isPassword(user?.passwordHash, input.password)
  if (!user || !right || user.status !== AccountStatus.PENDING) throw signInRefusals.CREDENTIALS()
  await work.limiter.forgive('sign-in', `${typed} ${networkOf(from.address)}`)
  await holdIdentities(work.em)
  await move(work, user, email)
}

async function move(work: Work, user: User, email: string): Promise<void> {
  const owner = await work.em.findOne(User, { email })
  if (owner && owner.id !== user.id) return tell(work, owner, 'ACCOUNT_EXISTS')
  user.email = email
  await discardTokens(work, user)
  await sendActivation(work, user)
  await record(work, { action: 'account.correct-registration-email', subject: { type: 'User', id: user.id } })
}
