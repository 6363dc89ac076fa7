import { record } from '../../audit/record.ts'
import { alreadyDone } from '../../foundation/errors.ts'
import { seal } from '../../foundation/secret-box.ts'
import type { Work } from '../../foundation/work.ts'
import { getOwnAccount } from '../find-account.ts'
import { provePassword } from '../password/prove-password.ts'
import type { EnrolTotpInput } from './inputs.ts'
import { newTotpSecret, totpUri } from './totp.ts'

/** What an authenticator app needs to know, shown once. */
export interface TotpOffer {
  secret: string
  uri: string
}

/** Offers a secret to an authenticator app; it counts once a first code has come back from it. */
export async function enrolTotp(work: Work, input: EnrolTotpInput): Promise<TotpOffer> {
  const user = await getOwnAccount(work)
  await provePassword(work, user, input.password)
  if (user.totpEnrolledAt) throw alreadyDone(enrolled)
  const secret = newTotpSecret()
  user.totpSecret = seal(work.settings.secret, 'totp', secret)
  await record(work, { action: 'account.enrol-totp', subject: { type: 'User', id: user.id } })
  return { secret, uri: totpUri(secret, user.username) }
}

const enrolled = {
  id: 'Autentikator sudah terpasang. Lepas dahulu yang lama.',
  en: 'An authenticator app is already set up. Remove the old one first.',
}
