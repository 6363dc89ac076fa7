import { record } from '../../audit/record.ts'
import { forbidden, notFound, stale } from '../../foundation/errors.ts'
import { Role } from '../../foundation/viewer.ts'
import type { Work } from '../../foundation/work.ts'
import { getAccount } from '../find-account.ts'
import { readIdentity } from '../identity.ts'
import type { User } from '../user.ts'
import type { UpdateStaffInput } from './inputs.ts'
import { getPlace } from './place.ts'

/** The admin of the agency changes what is known of a colleague, their role or their bidang. */
export async function updateStaff(work: Work, input: UpdateStaffInput): Promise<User> {
  const user = await getAccount(work, input.id)
  if (user.role === Role.CITIZEN) throw notFound({ id: 'Pegawai', en: 'The member of staff' })
  if (user.version !== input.version) throw stale(input.version, user.version)
  if (user.id === work.viewer.id && input.role && input.role !== user.role) throw forbidden(ownRole)
  const { position, nip, rank } = input
  const changes = readIdentity({ name: input.name ?? undefined, position, nip, rank })
  const division = input.divisionId === undefined ? user.division?.id : input.divisionId
  const place = await getPlace(work, input.role ?? user.role, division)
  Object.assign(user, withoutUndefined(changes), place)
  const subject = { type: 'User', id: user.id }
  await record(work, {
    action: 'account.update-staff',
    subject,
    detail: { role: user.role, division: division ?? null },
  })
  return user
}

const withoutUndefined = (changes: object): object =>
  Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))

const ownRole = {
  id: 'Peran sendiri hanya dapat diubah oleh admin badan yang lain.',
  en: 'Your own role can only be changed by another admin of the agency.',
}
