import type { EntityManager } from '@mikro-orm/postgresql'
import { notFound, unauthenticated } from '../foundation/errors.ts'
import type { Work } from '../foundation/work.ts'
import { User } from './user.ts'

/** A username or email as people type it, in the form it is kept in. */
export const typedIdentifier = (raw: string): string => raw.trim().toLowerCase()

/** The account with this username or email address, if there is one. */
export async function findAccount(em: EntityManager, raw: string): Promise<User | null> {
  const typed = typedIdentifier(raw)
  return em.findOne(User, typed.includes('@') ? { email: typed } : { username: typed })
}

/** The account of the person who asks. */
export async function getOwnAccount(work: Work): Promise<User> {
  const user = work.viewer.id ? await work.em.findOne(User, { id: work.viewer.id }) : null
  if (!user) throw unauthenticated()
  return user
}

/** The account with this id; for colleagues who manage accounts. */
export async function getAccount(work: Work, id: string): Promise<User> {
  const user = await work.em.findOne(User, { id })
  if (!user) throw notFound({ id: 'Akun', en: 'The account' })
  return user
}

/**
 * Makes everyone who is about to take a username, address or number wait for each other until the transaction ends, so
 * that "is it free?" and taking it are one act.
 */
export async function holdIdentities(em: EntityManager): Promise<void> {
  await em.execute(`select pg_advisory_xact_lock(hashtext('account identities'))`)
}
