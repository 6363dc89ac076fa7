import { badInput } from '../../foundation/errors.ts'
import type { Work } from '../../foundation/work.ts'
import { holdIdentities } from '../find-account.ts'
import { Channel, User } from '../user.ts'

/** A visitor has proven an email address with the link sent there: it is that of their account now. */
export async function claimAccount(work: Work, user: User, email: string): Promise<void> {
  await holdIdentities(work.em)
  if (await work.em.count(User, { email, id: { $ne: user.id } })) throw badInput({ field: 'token', message: taken })
  user.email = email
  if (!user.phone) user.channel = Channel.EMAIL
}

const taken = {
  id: 'Alamat email ini sekarang dipakai akun lain. Hubungi loket.',
  en: 'This email address now belongs to another account. Ask at the counter.',
}
