import { badInput } from '../../foundation/errors.ts'
import type { Work } from '../../foundation/work.ts'
import { record } from '../../audit/record.ts'
import { getOwnAccount } from '../find-account.ts'
import type { User } from '../user.ts'
import { choosePassword } from './choose-password.ts'
import type { ChangePasswordInput } from './inputs.ts'
import { provePassword } from './prove-password.ts'

/** The holder changes their own password (Perbup 63/2024 Pasal 8(2)); all their other sessions end. */
export async function changePassword(work: Work, input: ChangePasswordInput): Promise<User> {
  const user = await getOwnAccount(work)
  await provePassword(work, user, input.currentPassword, 'currentPassword')
  if (input.newPassword === input.currentPassword) throw badInput({ field: 'newPassword', message: unchanged })
  await choosePassword(work, user, input.newPassword, { field: 'newPassword', keepSession: work.viewer.session })
  await record(work, { action: 'account.change-password', subject: { type: 'User', id: user.id } })
  return user
}

const unchanged = {
  id: 'Kata sandi baru sama dengan yang lama. Pilih yang lain.',
  en: 'The new password is the old one. Choose another.',
}
