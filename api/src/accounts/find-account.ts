import { LockMode } from '@mikro-orm/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import { unauthenticated } from '../foundation/errors.ts'
import { getVisible } from '../foundation/reads/get-visible.ts'
import type { Work } from '../foundation/work.ts'
import { User } from './user.ts'

/** A username or email as people type it, in the form it is kept in. */
export const typedIdentifier = (raw: string): string => raw.replace(/\p{C}/gu, '').trim().toLowerCase()

/** The account with this username or email address, if there is one. */
export async function findAccount(em: EntityManager, raw: string): Promise<User | null> {
  const typed = typedIdentifier(raw)
  return em.findOne(User, typed.includes('@') ? { email: typed } : { username: typed })
}

/** The account of the person who asks, to be changed: others who want to change it wait. */
export async function getOwnAccount({ em, viewer }: Work): Promise<User> {
  const user = viewer.id ? await em.findOne(User, { id: viewer.id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null
  if (!user) throw unauthenticated()
  return user
}

/** The account with this id, to be changed by a colleague who manages accounts. */
export const getAccount = ({ em, viewer, rights }: Work, id: string): Promise<User> =>
  getVisible(User, id, { em, viewer, rights, lock: true, what: { id: 'Akun', en: 'The account' } })

/**
 * Makes everyone who is about to take a username, address or number wait for each other until the transaction ends, so
 * that "is it free?" and taking it are one act.
 */
export async function holdIdentities(em: EntityManager): Promise<void> {
  await em.execute(`select pg_advisory_xact_lock(hashtext('account identities'))`)
}
