import DataLoader from 'dataloader'
import type { EntityManager } from '@mikro-orm/postgresql'
import { rowsFor, type Rights } from '../rights/rights.ts'
import type { Viewer } from '../viewer.ts'

/** Gathers what one request asks of a relation into one statement per relation, with the viewer's row rule in it. */
export interface Loaders {
  /** The record with that id, or undefined when there is none the viewer may see. */
  one(entity: string, id: string): Promise<object | undefined>
  /** The records whose `by` points at that id, in `sort` order. */
  many(entity: string, by: string, id: string, sort: Record<string, 'asc' | 'desc'>): Promise<object[]>
  /** Anything else that is cheaper to ask for many at once; `name` tells the questions apart. */
  batch<Key, Value>(name: string, load: (keys: readonly Key[]) => Promise<Value[]>, key: Key): Promise<Value>
}

/** Loaders for one request and one viewer. */
export function createLoaders(em: EntityManager, rights: Rights, viewer: Viewer): Loaders {
  const loaders = new Map<string, DataLoader<string, unknown>>()
  const loaderFor = (key: string, load: (ids: readonly string[]) => Promise<unknown[]>) => {
    if (!loaders.has(key)) loaders.set(key, new DataLoader<string, unknown>(load, { maxBatchSize: 1000 }))
    return loaders.get(key)!
  }
  const find = async (entity: string, where: object, sort: object): Promise<Record<string, unknown>[]> => {
    const visible = rowsFor(rights, entity, viewer)
    if (!visible) return []
    return (await em.find(entity as never, { $and: [where, visible] } as never, { orderBy: sort as never })) as never
  }
  return {
    async one(entity, id) {
      const load = async (ids: readonly string[]) => {
        const rows = new Map((await find(entity, { id: { $in: ids } }, {})).map((row) => [row.id, row]))
        return ids.map((one) => rows.get(one))
      }
      return (await loaderFor(entity, load).load(id)) as object | undefined
    },
    async many(entity, by, id, sort) {
      const load = async (ids: readonly string[]) => {
        const groups = new Map<string, object[]>(ids.map((one) => [one, []]))
        for (const row of await find(entity, { [by]: { $in: ids } }, sort)) groups.get(keyOf(row[by]))?.push(row)
        return ids.map((one) => groups.get(one))
      }
      return (await loaderFor(`${entity}.${by}`, load).load(id)) as object[]
    },
    async batch<Key, Value>(name: string, load: (keys: readonly Key[]) => Promise<Value[]>, key: Key) {
      return (await loaderFor(name, load as never).load(key as never)) as Value
    },
  }
}

/** The id a relation holds, be it loaded or only referenced. */
export const keyOf = (relation: unknown): string =>
  typeof relation === 'string' ? relation : (relation as { id: string }).id
