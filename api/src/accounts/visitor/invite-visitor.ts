import { record } from '../../audit/record.ts'
import { alreadyDone, badInput, notFound } from '../../foundation/errors.ts'
import type { Work } from '../../foundation/work.ts'
import { tell } from '../account-message.ts'
import { TokenPurpose } from '../account-token.ts'
import { getAccount } from '../find-account.ts'
import { readIdentity } from '../identity.ts'
import { invitationMinutes, issueToken } from '../use-token.ts'
import { AccountStatus, User } from '../user.ts'
import { Role } from '../../foundation/viewer.ts'
import type { InviteVisitorInput } from './inputs.ts'

/**
 * Offers a visitor their own account: whoever reads the address chooses a password by the link, and the address counts
 * from then on. Of several links the newest works, so that a slip of the clerk's finger can be mended.
 */
export async function inviteVisitor(work: Work, input: InviteVisitorInput): Promise<User> {
  await work.limiter.spend('invite-visitor', work.viewer.id!)
  const { email } = readIdentity({ email: input.email })
  const visitor = await getAccount(work, input.account)
  if (visitor.role !== Role.CITIZEN) throw notFound({ id: 'Akun', en: 'The account' })
  if (visitor.status !== AccountStatus.PENDING || visitor.passwordHash) throw alreadyDone(theirs)
  if (await work.em.count(User, { email })) throw badInput({ field: 'email', message: taken })
  const token = await issueToken(work, visitor, TokenPurpose.PASSWORD_RESET, {
    target: email,
    minutes: invitationMinutes,
  })
  await tell(work, visitor, 'VISITOR_INVITATION', { to: email, token })
  await record(work, { action: 'account.invite-visitor', subject: { type: 'User', id: visitor.id } })
  return visitor
}

const theirs = {
  id: 'Akun ini bukan akun pengunjung, atau sudah dipakai pemiliknya sendiri.',
  en: 'This is no visitor’s account, or its holder uses it already.',
}
const taken = {
  id: 'Alamat email ini sudah dipakai akun lain.',
  en: 'This email address belongs to another account.',
}
