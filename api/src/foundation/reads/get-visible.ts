import { LockMode } from '@mikro-orm/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import { notFound } from '../errors.ts'
import { rowsFor, type Rights } from '../rights/rights.ts'
import type { Text } from '../text.ts'
import type { Viewer } from '../viewer.ts'
import { isId } from './is-id.ts'
import { lockVisible } from './lock-visible.ts'

/** Where a visible row is looked for, and how. */
export interface Look {
  em: EntityManager
  viewer: Viewer
  rights: Rights
  /** Locks the row until the transaction ends; others who want it wait. */
  lock?: boolean
  what?: Text
}

/** The row with that id, if this viewer sees it. An id that is none is simply not found. */
export async function findVisible<T extends object>(
  entity: abstract new (...args: never[]) => T,
  id: string,
  { em, viewer, rights, lock }: Look,
): Promise<T | null> {
  const visible = rowsFor(rights, entity.name, viewer)
  if (!visible || !isId(id)) return null
  // What is known already may have changes still to be written: there the mapping takes care.
  if (lock && !em.getUnitOfWork().getById(entity as never, id as never))
    return (await lockVisible(em, { meta: em.getMetadata().get(entity as never), id, viewer, rights })) as T | null
  const options = lock ? { lockMode: LockMode.PESSIMISTIC_WRITE as const } : {}
  return (await em.findOne(entity as never, { $and: [{ id }, visible] } as never, options)) as T | null
}

/** @throws NOT_FOUND when there is no such row, or none this viewer may know of */
export async function getVisible<T extends object>(
  entity: abstract new (...args: never[]) => T,
  id: string,
  look: Look,
): Promise<T> {
  const found = await findVisible(entity, id, look)
  if (!found) throw notFound(look.what)
  return found
}
