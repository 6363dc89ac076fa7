import { record } from '../../audit/record.ts'
import { badInput, forbidden, stale } from '../../foundation/errors.ts'
import { Role } from '../../foundation/viewer.ts'
import type { Work } from '../../foundation/work.ts'
import { getOwnAccount } from '../find-account.ts'
import { readIdentity } from '../identity.ts'
import { Channel, type User } from '../user.ts'
import type { UpdateProfileInput } from './inputs.ts'

/** A person changes their name, their channel or their language. */
export async function updateProfile(work: Work, input: UpdateProfileInput): Promise<User> {
  const user = await getOwnAccount(work)
  if (user.version !== input.version) throw stale(input.version, user.version)
  if (input.name && user.role !== Role.CITIZEN) throw forbidden(staffName)
  if (input.channel === Channel.WHATSAPP && !user.phone) throw badInput({ field: 'channel', message: phoneMissing })
  const { name } = readIdentity({ name: input.name })
  user.name = name ?? user.name
  user.channel = input.channel ?? user.channel
  user.language = input.language ?? user.language
  await record(work, { action: 'account.update-profile', subject: { type: 'User', id: user.id } })
  return user
}

const staffName = {
  id: 'Nama pegawai tercetak di surat; mintalah admin badan mengubahnya.',
  en: 'The names of staff are printed on letters; ask the admin of the agency to change yours.',
}
const phoneMissing = {
  id: 'Daftarkan dahulu nomor WhatsApp Anda.',
  en: 'Register your WhatsApp number first.',
}
