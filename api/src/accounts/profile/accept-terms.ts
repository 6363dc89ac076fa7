import { record } from '../../audit/record.ts'
import type { Work } from '../../foundation/work.ts'
import { getOwnAccount } from '../find-account.ts'
import { requireCurrentTerms } from '../terms.ts'
import type { User } from '../user.ts'
import type { AcceptTermsInput } from './inputs.ts'

/** Records that the person accepts the terms of use in force (Perbup 63/2024 Pasal 8). */
export async function acceptTerms(work: Work, input: AcceptTermsInput): Promise<User> {
  const user = await getOwnAccount(work)
  const now = work.clock.now()
  await requireCurrentTerms(work.em, now, input.version, 'version')
  user.termsVersion = input.version
  user.termsAcceptedAt = now
  const subject = { type: 'User', id: user.id }
  await record(work, { action: 'account.accept-terms', subject, detail: { version: input.version } })
  return user
}
