import type { Work } from '../../foundation/work.ts'
import { TokenPurpose } from '../account-token.ts'
import { tell } from '../account-message.ts'
import { issueToken } from '../use-token.ts'
import type { User } from '../user.ts'

/** Sends the link that proves the email address (Perbup 63/2024 Pasal 6(1)b). */
export async function sendActivation(work: Work, user: User): Promise<void> {
  const token = await issueToken(work, user, TokenPurpose.ACTIVATION)
  await tell(work, user, 'ACTIVATION', { token })
}
