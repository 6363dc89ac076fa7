import { record } from '../../audit/record.ts'
import { checkIdentityNumber } from '../../foundation/formats/identity-number.ts'
import { Role } from '../../foundation/viewer.ts'
import type { Work } from '../../foundation/work.ts'
import { typedIdentifier } from '../find-account.ts'
import { readPhone } from '../identity.ts'
import { User } from '../user.ts'
import { nikMark } from './nik-mark.ts'

/**
 * The citizen a clerk has before them, by what identifies one person alone, in full: nobody leafs through the citizens.
 * Whose account was looked up stays on record (UU 27/2022).
 */
export async function findVisitor(work: Work, identity: string): Promise<User | null> {
  await work.limiter.spend('find-visitor', work.viewer.id!)
  const visitor = await work.em.findOne(User, { role: Role.CITIZEN, ...whereOf(work, identity) })
  if (visitor) await record(work, { action: 'account.find-visitor', subject: { type: 'User', id: visitor.id } })
  return visitor
}

function whereOf({ settings }: Work, identity: string): Partial<User> {
  const typed = typedIdentifier(identity)
  const digits = typed.replace(/[\s.-]/g, '')
  if (!checkIdentityNumber(digits)) return { nikMark: nikMark(settings.secret, digits) }
  if (typed.includes('@')) return { email: typed }
  // Usernames begin with a letter; digits within one are no telephone number.
  const phone = /^[a-z]/.test(typed) ? undefined : readPhone(typed)
  return phone ? { phone } : { username: typed }
}
