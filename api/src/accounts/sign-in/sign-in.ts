import { record } from '../../audit/record.ts'
import { Refusal } from '../../foundation/errors.ts'
import type { Work } from '../../foundation/work.ts'
import { findAccount, typedIdentifier } from '../find-account.ts'
import { networkOf, spendSignIn, type Origin } from '../limits.ts'
import { hashPassword, isOutdated, isPassword } from '../password/password-hash.ts'
import { proveSecondFactor } from '../second-factor/prove-second-factor.ts'
import { AccountStatus, type User } from '../user.ts'
import type { SignInInput } from './inputs.ts'
import { openSession, type OpenedSession } from './open-session.ts'
import { signInRefusals } from './refusals.ts'
import { warnOfNewDevice } from './warn-of-new-device.ts'

/** How an attempt to sign in ended. A refusal is returned, not thrown, so that its audit line is kept. */
export type SignInOutcome =
  | { result: 'SIGNED_IN'; user: User; opened: OpenedSession }
  | { result: 'TOTP_REQUIRED' }
  | { result: 'REFUSED'; refusal: Refusal }

/** Signs a person in with username or email, password and, where enrolled, a code (Perbup 63/2024 Pasal 7, 8). */
export async function signIn(work: Work, input: SignInInput, from: Origin): Promise<SignInOutcome> {
  const typed = typedIdentifier(input.identifier)
  await spendSignIn(work.limiter, typed, from)
  const user = await findAccount(work.em, typed)
  const right = await isPassword(user?.passwordHash, input.password)
  if (!user || !right) return refuse(work, user, 'CREDENTIALS')
  if (user.status !== AccountStatus.ACTIVE) return refuse(work, user, user.status)
  if (user.totpEnrolledAt) {
    if (!input.code) return { result: 'TOTP_REQUIRED' }
    if (!(await proveSecondFactor(work, user, input.code))) return refuse(work, user, 'CODE')
  }
  await work.limiter.forgive('sign-in', `${typed} ${networkOf(from.address)}`)
  await renewHash(user, input.password)
  await warnOfNewDevice(work, user, from)
  const opened = await openSession(work, user, from)
  await record(work, { action: 'account.sign-in', subject: { type: 'User', id: user.id } })
  return { result: 'SIGNED_IN', user, opened }
}

async function refuse(work: Work, user: User | null, reason: keyof typeof signInRefusals): Promise<SignInOutcome> {
  const subject = user ? { type: 'User', id: user.id } : undefined
  await record(work, { action: 'account.sign-in-refused', subject, detail: { reason } })
  return { result: 'REFUSED', refusal: signInRefusals[reason]() }
}

async function renewHash(user: User, password: string): Promise<void> {
  if (user.passwordHash && isOutdated(user.passwordHash)) user.passwordHash = await hashPassword(password)
}
