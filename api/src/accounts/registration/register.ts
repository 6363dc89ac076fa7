import { record } from '../../audit/record.ts'
import type { FieldFault } from '../../foundation/errors.ts'
import { Role } from '../../foundation/viewer.ts'
import type { Work } from '../../foundation/work.ts'
import { holdIdentities } from '../find-account.ts'
import { readIdentity } from '../identity.ts'
import { networkOf, type Origin } from '../limits.ts'
import { findPasswordFaults } from '../password/check-password.ts'
import { hashPassword } from '../password/password-hash.ts'
import { policyFor } from '../password/password-policy.ts'
import { requireCurrentTerms } from '../terms.ts'
import { Channel, User } from '../user.ts'
import { explainConflict } from './explain-conflict.ts'
import type { RegisterInput } from './inputs.ts'
import { sendActivation } from './send-activation.ts'

/**
 * A citizen asks for an account (Perbup 63/2024 Pasal 6(1)a). Whether a username, address or number is taken is told
 * by email only: the answer, and the work done for it, are the same.
 */
export async function register(work: Work, input: RegisterInput, from: Origin): Promise<void> {
  await work.limiter.spend('register-address', networkOf(from.address))
  const identity = readIdentity(
    { name: input.name, username: input.username, email: input.email, phone: input.phone || null },
    await findFaults(work, input),
  )
  await requireCurrentTerms(work.em, work.clock.now(), input.termsVersion)
  const passwordHash = await hashPassword(input.password)
  await holdIdentities(work.em)
  if (await explainConflict(work, identity)) return
  await admit(work, { ...identity, passwordHash, channel: input.channel ?? Channel.EMAIL }, input.termsVersion)
}

async function findFaults(work: Work, input: RegisterInput): Promise<FieldFault[]> {
  const faults = await findPasswordFaults(input.password, input, policyFor(Role.CITIZEN, work.settings))
  if (input.channel === Channel.WHATSAPP && !input.phone) faults.push({ field: 'phone', message: phoneMissing })
  return faults
}

async function admit(work: Work, chosen: Partial<User>, termsVersion: number): Promise<void> {
  const now = work.clock.now()
  const user = Object.assign(new User(), chosen, {
    createdAt: now,
    language: work.language,
    passwordChangedAt: now,
    termsVersion,
    termsAcceptedAt: now,
  } satisfies Partial<User>)
  work.em.persist(user)
  await sendActivation(work, user)
  await record(work, { action: 'account.register', subject: { type: 'User', id: user.id }, detail: { termsVersion } })
}

const phoneMissing = {
  id: 'Isi nomor WhatsApp, atau pilih pemberitahuan lewat email.',
  en: 'Give a WhatsApp number, or choose to be told by email.',
}
