import type { EntityManager, MikroORM } from '@mikro-orm/postgresql'
import type { Language } from './text.ts'
import type { Viewer } from './viewer.ts'
import type { Instruments, Transact } from './work.ts'

/** Who acts in the units of work, and what is to be done once one has committed. */
export interface Actor {
  viewer: Viewer
  language: Language
  committed?: () => void
}

/** SQLSTATE of two transactions that waited for each other, or saw each other's past: the loser may simply try again. */
const retryable = new Set(['40P01', '40001'])
const attempts = 3

/** Makes the function that starts units of work for an actor: a fork of the entity manager, one transaction each. */
export function createTransact(orm: MikroORM, instruments: Instruments, actor: Actor): Transact {
  return async (verb) => {
    for (let attempt = 1; ; attempt++) {
      try {
        const { viewer, language } = actor
        const result = await inTransaction(orm.em.fork(), (em) => verb({ ...instruments, em, viewer, language }))
        actor.committed?.()
        return result
      } catch (error) {
        if (attempt === attempts || !retryable.has((error as { code?: string }).code ?? '')) throw error
      }
    }
  }
}

/** One transaction of an entity manager that is used for nothing else; MikroORM's `transactional` forks it once more. */
async function inTransaction<T>(em: EntityManager, run: (em: EntityManager) => Promise<T>): Promise<T> {
  await em.begin()
  try {
    const result = await run(em)
    await em.commit()
    return result
  } catch (error) {
    // A rollback that fails as well must not hide why.
    await em.rollback().catch(() => undefined)
    throw error
  }
}
