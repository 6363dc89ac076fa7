import { record } from '../../audit/record.ts'
import { badInput, type FieldFault } from '../../foundation/errors.ts'
import type { Work } from '../../foundation/work.ts'
import { TokenPurpose } from '../account-token.ts'
import { tell } from '../account-message.ts'
import { holdIdentities } from '../find-account.ts'
import { readIdentity } from '../identity.ts'
import { invitationMinutes, issueToken } from '../use-token.ts'
import { User } from '../user.ts'
import type { CreateStaffInput } from './inputs.ts'
import { getPlace } from './place.ts'

/** The admin of the agency gives a colleague an account; the colleague chooses the password by the link sent. */
export async function createStaff(work: Work, input: CreateStaffInput): Promise<User> {
  const { name, username, email, phone, position, nip, rank } = input
  const person = readIdentity({ name, username, email, phone, position, nip, rank })
  const place = await getPlace(work, input.role, input.divisionId)
  await holdIdentities(work.em)
  const taken = await findTaken(work, person)
  if (taken.length > 0) throw badInput(...taken)
  const user = Object.assign(new User(), person, place, { createdAt: work.clock.now() } satisfies Partial<User>)
  work.em.persist(user)
  await invite(work, user)
  await record(work, {
    action: 'account.create-staff',
    subject: { type: 'User', id: user.id },
    detail: { role: user.role },
  })
  return user
}

async function invite(work: Work, user: User): Promise<void> {
  const token = await issueToken(work, user, TokenPurpose.PASSWORD_RESET, { minutes: invitationMinutes })
  await tell(work, user, 'INVITATION', { token })
}

async function findTaken(work: Work, person: Partial<User>): Promise<FieldFault[]> {
  const faults: FieldFault[] = []
  for (const field of ['username', 'email', 'phone'] as const) {
    if (person[field] && (await work.em.count(User, { [field]: person[field] }))) faults.push({ field, message: inUse })
  }
  return faults
}

const inUse = { id: 'Sudah dipakai akun lain.', en: 'Already used by another account.' }
