import { randomBytes } from 'node:crypto'
import { record } from '../../audit/record.ts'
import { badInput, type FieldFault } from '../../foundation/errors.ts'
import { once } from '../../foundation/once.ts'
import type { Work } from '../../foundation/work.ts'
import { holdIdentities } from '../find-account.ts'
import { readIdentity } from '../identity.ts'
import { requireCurrentTerms } from '../terms.ts'
import { Channel, User } from '../user.ts'
import type { RegisterVisitorInput } from './inputs.ts'
import { nikMark, readNik } from './nik-mark.ts'

/**
 * A clerk writes down somebody at the counter who has no email address, with their consent. The account has no password
 * and cannot be signed in to; its holder takes it over once they have an address (`inviteVisitor`).
 */
export async function registerVisitor(work: Work, input: RegisterVisitorInput, key?: string): Promise<User> {
  await work.limiter.spend('register-visitor', work.viewer.id!)
  const mark = nikMark(work.settings.secret, readNik(input.nik))
  const find = (id: string) => work.em.findOneOrFail(User, { id })
  const request = { operation: 'registerVisitor', input: { ...input, nik: mark }, find }
  return once(work, key, request, () => admit(work, input, mark))
}

async function admit(work: Work, { name, phone, consent }: RegisterVisitorInput, mark: string): Promise<User> {
  const now = work.clock.now()
  const identity = readIdentity({ name, phone: phone || null })
  await requireCurrentTerms(work.em, now, consent.termsVersion, 'consent.termsVersion')
  await holdIdentities(work.em)
  await refuseKnown(work, mark, identity.phone)
  const visitor = Object.assign(new User(), {
    ...identity,
    createdAt: now,
    username: `tamu-${randomBytes(5).toString('hex')}`,
    nikMark: mark,
    channel: Channel.WHATSAPP,
    language: work.language,
    termsVersion: consent.termsVersion,
    termsAcceptedAt: now,
  } satisfies Partial<User>)
  work.em.persist(visitor)
  const subject = { type: 'User', id: visitor.id }
  await record(work, { action: 'account.register-visitor', subject, detail: { ...consent } })
  return visitor
}

/** Nobody has two accounts: whoever is known already is found, not written down again. */
async function refuseKnown(work: Work, mark: string, phone: string | null): Promise<void> {
  const faults: FieldFault[] = []
  if (await work.em.count(User, { nikMark: mark })) faults.push({ field: 'nik', message: known })
  if (phone && (await work.em.count(User, { phone }))) faults.push({ field: 'phone', message: phoneTaken })
  if (faults.length > 0) throw badInput(...faults)
}

const known = {
  id: 'Orang dengan NIK ini sudah terdaftar. Cari dengan NIK-nya.',
  en: 'The person with this NIK is registered already. Look for them by it.',
}
const phoneTaken = {
  id: 'Nomor ini sudah dipakai sebuah akun. Cari dengan nomornya, atau kosongkan.',
  en: 'This number belongs to an account already. Look for it, or leave it empty.',
}
