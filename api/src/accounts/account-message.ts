import type { User } from './user.ts'
import { seal } from '../foundation/secret-box.ts'
import type { Language } from '../foundation/text.ts'
import type { Work } from '../foundation/work.ts'

/** What accounts have to tell people. */
export const accountMessages = [
  'ACTIVATION',
  'ACCOUNT_EXISTS',
  'REGISTRATION_TAKEN',
  'INVITATION',
  'VISITOR_INVITATION',
  'PASSWORD_RESET',
  'PASSWORD_CHANGED',
  'EMAIL_CHANGE',
  'EMAIL_CHANGED',
  'PHONE_CHANGE',
  'PHONE_CHANGED',
  'PHONE_TAKEN',
  'SECOND_FACTOR_ADDED',
  'SECOND_FACTOR_REMOVED',
  'RECOVERY_CODE_USED',
  'SUSPENDED',
  'REINSTATED',
  'NEW_SIGN_IN',
] as const

/** One of them. */
export type AccountMessage = (typeof accountMessages)[number]

/** A message about an account, waiting to be sent. */
export interface AccountMessageJob {
  kind: AccountMessage
  /** The account; absent when the reader has none. */
  user?: string
  /** Address to use instead of the account's own, sealed for `message`. */
  to?: string
  /** Secret of the link, or the code, sealed for `message`. */
  token?: string
  language: Language
  /** The moment of what it tells, ISO 8601. */
  at: string
}

declare module '../foundation/outbox.ts' {
  interface Jobs {
    'account-message': AccountMessageJob
  }
}

/** Sends a message to an account; a secret or another address travels sealed. */
export async function tell(
  work: Work,
  user: User,
  kind: AccountMessage,
  extra: { to?: string; token?: string } = {},
): Promise<void> {
  const sealed = Object.entries(extra).map(([key, value]) => [key, seal(work.settings.secret, 'message', value)])
  const at = work.clock.now().toISOString()
  const job = { kind, user: user.id, language: user.language, at, ...Object.fromEntries(sealed) }
  await work.outbox.send(work.em, 'account-message', job)
}

/** Sends a message to an address that has no account. */
export async function tellStranger(
  work: Work,
  address: string,
  kind: AccountMessage,
  language: Language,
): Promise<void> {
  const to = seal(work.settings.secret, 'message', address)
  const at = work.clock.now().toISOString()
  await work.outbox.send(work.em, 'account-message', { kind, to, language, at })
}
