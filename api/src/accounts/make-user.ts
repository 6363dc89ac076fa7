import { ref } from '@mikro-orm/core'
import { Role } from '../foundation/viewer.ts'
import type { Division } from './division.ts'
import { hashPassword } from './password/password-hash.ts'
import { AccountStatus, User } from './user.ts'

/** What is said of a person whose account is made for them. */
export interface NewUser {
  name: string
  username: string
  email: string
  password: string
  phone?: string
  role?: Role
  division?: Division
  position?: string
  nip?: string
  rank?: string
  termsVersion?: number
}

/** An active account with a password, made without its holder: for the first admin and for demo people. */
export async function makeUser({ password, division, ...person }: NewUser, now: Date): Promise<User> {
  return Object.assign(new User(), person, {
    createdAt: now,
    division: division ? ref(division) : null,
    passwordHash: await hashPassword(password),
    passwordChangedAt: now,
    status: AccountStatus.ACTIVE,
    activatedAt: now,
    termsAcceptedAt: person.termsVersion ? now : null,
  } satisfies Partial<User>)
}
