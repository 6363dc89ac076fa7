import { record } from '../../audit/record.ts'
import { alreadyDone, badInput } from '../../foundation/errors.ts'
import type { Work } from '../../foundation/work.ts'
import { tell } from '../account-message.ts'
import { getOwnAccount } from '../find-account.ts'
import type { User } from '../user.ts'
import type { ConfirmTotpInput } from './inputs.ts'
import { useTotp } from './prove-second-factor.ts'
import { hashRecoveryCode, newRecoveryCodes } from './recovery-codes.ts'

/** The account with recovery codes that are shown this once. */
export interface WithRecoveryCodes {
  user: User
  recoveryCodes: string[]
}

/** From the first right code on, the authenticator app is asked for. */
export async function confirmTotp(work: Work, input: ConfirmTotpInput): Promise<WithRecoveryCodes> {
  const user = await getOwnAccount(work)
  if (user.totpEnrolledAt) throw alreadyDone(confirmed)
  await work.limiter.spend('second-factor', user.id)
  if (!(await useTotp(work, user, input.code.trim()))) throw badInput({ field: 'code', message: wrongCode })
  user.totpEnrolledAt = work.clock.now()
  await tell(work, user, 'SECOND_FACTOR_ADDED')
  await record(work, { action: 'account.confirm-totp', subject: { type: 'User', id: user.id } })
  return { user, recoveryCodes: giveRecoveryCodes(work, user) }
}

/** Gives an account ten new recovery codes; earlier ones die. */
export function giveRecoveryCodes(work: Work, user: User): string[] {
  const codes = newRecoveryCodes()
  user.recoveryCodes = codes.map((code) => hashRecoveryCode(work, code))
  return codes
}

const confirmed = { id: 'Autentikator sudah terpasang.', en: 'The authenticator app is already set up.' }

/** What to do when a code is not accepted. */
export const wrongCode = {
  id: 'Kode salah atau sudah dipakai. Tunggu kode berikutnya, dan pastikan jam ponsel Anda tepat.',
  en: 'The code is wrong or was used already. Wait for the next one, and check that your phone keeps the right time.',
}
