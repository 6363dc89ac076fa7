import { ref } from '@mikro-orm/core'
import { minutesAfter } from '../foundation/clock.ts'
import { badInput } from '../foundation/errors.ts'
import { keyedHash } from '../foundation/secret-box.ts'
import type { Work } from '../foundation/work.ts'
import { AccountToken, TokenPurpose } from './account-token.ts'
import { hashSecret, newCode, newSecret } from './secret.ts'
import type { User } from './user.ts'

/** Minutes a link or code works. */
export const tokenMinutes: Record<TokenPurpose, number> = {
  [TokenPurpose.ACTIVATION]: 48 * 60,
  [TokenPurpose.PASSWORD_RESET]: 60,
  [TokenPurpose.EMAIL_CHANGE]: 24 * 60,
  [TokenPurpose.PHONE_CHANGE]: 10,
}

/** Minutes an invitation works; afterwards "forgot password" or another invitation sends a new link. */
export const invitationMinutes = 7 * 24 * 60

// Six digits can be guessed from a plain hash, so this one is keyed, and bound to the account.
const hashCode = (work: Work, user: User, code: string): string =>
  keyedHash(work.settings.secret, 'code', `${user.id} ${code}`)

/** Makes the one link of its kind that works for this account; earlier ones die. Returns the secret, kept nowhere. */
export async function issueToken(
  work: Work,
  user: User,
  purpose: TokenPurpose,
  options: { target?: string; minutes?: number } = {},
): Promise<string> {
  const secret = newSecret()
  await keep(work, user, purpose, hashSecret(secret), options)
  return secret
}

/** Makes the one code that proves a new phone number; an earlier one dies. */
export async function issueCode(work: Work, user: User, target: string): Promise<string> {
  const code = newCode()
  await keep(work, user, TokenPurpose.PHONE_CHANGE, hashCode(work, user, code), { target })
  return code
}

/** Uses up the link: of two browsers that try at once, one succeeds. */
export const useToken = (work: Work, purpose: TokenPurpose, secret: string): Promise<AccountToken> =>
  spend(work, purpose, hashSecret(secret), 'token')

/** Uses up the code sent to the new phone number. */
export const useCode = (work: Work, user: User, code: string): Promise<AccountToken> =>
  spend(work, TokenPurpose.PHONE_CHANGE, hashCode(work, user, code.trim()), 'code')

/** Makes unused links of an account worthless, all or of one purpose. */
export async function discardTokens(work: Work, user: User, purpose?: TokenPurpose): Promise<void> {
  await work.em.nativeDelete(AccountToken, { user: user.id, usedAt: null, ...(purpose && { purpose }) })
}

async function keep(
  work: Work,
  user: User,
  purpose: TokenPurpose,
  secretHash: string,
  options: { target?: string; minutes?: number },
): Promise<void> {
  await discardTokens(work, user, purpose)
  const now = work.clock.now()
  const token = new AccountToken()
  Object.assign(token, {
    createdAt: now,
    purpose,
    user: ref(user),
    secretHash,
    target: options.target,
    expiresAt: minutesAfter(now, options.minutes ?? tokenMinutes[purpose]),
  } satisfies Partial<AccountToken>)
  work.em.persist(token)
}

async function spend(work: Work, purpose: TokenPurpose, secretHash: string, field: string): Promise<AccountToken> {
  const now = work.clock.now()
  const usable = { purpose, secretHash, usedAt: null, expiresAt: { $gt: now } }
  const used = await work.em.nativeUpdate(AccountToken, usable, { usedAt: now })
  if (used !== 1) throw badInput({ field, message: deadToken[field === 'code' ? 'code' : 'link'] })
  return work.em.findOneOrFail(AccountToken, { purpose, secretHash, usedAt: now }, { populate: ['user'] })
}

const deadToken = {
  link: {
    id: 'Tautan ini sudah dipakai, kedaluwarsa, atau diganti. Mintalah tautan baru.',
    en: 'This link was used, has expired, or was replaced. Ask for a new one.',
  },
  code: {
    id: 'Kode salah atau kedaluwarsa. Periksa lagi, atau mintalah kode baru.',
    en: 'The code is wrong or has expired. Check it, or ask for a new one.',
  },
}
