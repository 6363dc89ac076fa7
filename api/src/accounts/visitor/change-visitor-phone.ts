import { record } from '../../audit/record.ts'
import { alreadyDone, badInput, notFound } from '../../foundation/errors.ts'
import type { Work } from '../../foundation/work.ts'
import { getAccount, holdIdentities } from '../find-account.ts'
import { readIdentity } from '../identity.ts'
import { User } from '../user.ts'
import { Role } from '../../foundation/viewer.ts'
import type { ChangeVisitorPhoneInput } from './inputs.ts'
import { isVisitor } from './is-visitor.ts'

/**
 * A clerk writes down another WhatsApp number of a visitor, or none: until the account is its holder’s own, nobody else
 * could. Codes are asked of nobody here, for the person stands at the counter.
 */
export async function changeVisitorPhone(work: Work, input: ChangeVisitorPhoneInput): Promise<User> {
  await work.limiter.spend('register-visitor', work.viewer.id!)
  const { phone } = readIdentity({ phone: input.phone || null })
  const visitor = await getAccount(work, input.account)
  if (visitor.role !== Role.CITIZEN) throw notFound({ id: 'Akun', en: 'The account' })
  if (!isVisitor(visitor) || visitor.passwordHash) throw alreadyDone(theirs)
  await holdIdentities(work.em)
  if (phone && (await work.em.count(User, { phone, id: { $ne: visitor.id } })))
    throw badInput({ field: 'phone', message: taken })
  visitor.phone = phone
  await record(work, { action: 'account.change-visitor-phone', subject: { type: 'User', id: visitor.id } })
  return visitor
}

const theirs = {
  id: 'Akun ini sudah dipakai pemiliknya; ia sendiri yang mengganti nomornya.',
  en: 'The holder uses this account already, and changes the number themself.',
}
const taken = {
  id: 'Nomor ini sudah dipakai akun lain.',
  en: 'This number belongs to another account.',
}
