import { raw } from '@mikro-orm/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { Condition } from '../rights/rights.ts'

type Entity = abstract new (...args: never[]) => object

/** Which rows of an entity a page shows: all conditions but the row rule, the pieces they lie in, the order, and the stretch. */
export interface Stretch {
  entity: Entity
  where: object
  pieces: readonly object[]
  orderBy: Record<string, 'asc' | 'desc'>[]
  limit: number
  offset: number
}

/** The rows of a stretch that the row rule lets through, in one statement. */
export async function findRows(em: EntityManager, rule: Condition, stretch: Stretch): Promise<object[]> {
  const { entity, where, pieces, orderBy, limit, offset } = stretch
  const walks = waysOf(rule).flatMap((way) => pieces.map((piece) => ({ $and: [way, where, piece] })))
  const order = { orderBy: orderBy as never }
  if (walks.length === 1 && offset === 0)
    return (await em.find(entity as never, walks[0] as never, { ...order, limit })) as object[]
  // Ids first: rows that are skipped, or found by two ways, are then never read whole.
  return (await em.find(entity as never, { [idsOf(em, walks, stretch) as never]: [] } as never, order)) as object[]
}

/** How many rows the row rule lets through: way by way. */
export async function countRows(
  em: EntityManager,
  rule: Condition,
  { entity, where }: Pick<Stretch, 'entity' | 'where'>,
) {
  const count = (condition: object) => em.count(entity as never, { $and: [condition, where] } as never)
  let total = 0
  for (const way of waysOf(rule)) total += await count(way)
  return total
}

/**
 * A rule that lets rows through for either of several reasons, as one condition per reason. None repeats what an
 * earlier one has let through; so the properties rules speak of must never be empty, but for the last reason's.
 */
export function waysOf({ $or, ...rest }: Condition): Condition[] {
  if (!Array.isArray($or)) return [rest]
  return $or.map((way: Condition, index) => ({
    $and: [rest, way, ...$or.slice(0, index).map((earlier: Condition) => ({ $not: earlier }))],
  }))
}

/** Each way walks its own index to the end of the page, piece by piece; an `or` fits no index and its order. */
function idsOf(em: EntityManager, walks: readonly object[], { entity, orderBy, limit, offset }: Stretch) {
  const sorted = orderBy.flatMap((one) => Object.keys(one))
  const queries = walks.map((walk) =>
    em
      .createQueryBuilder(entity as never, 'way')
      .select([...new Set(['id', ...sorted])] as never)
      .where(walk as never)
      .orderBy(orderBy as never)
      .limit(limit + offset),
  )
  const union = queries.map((query) => `(${query.getQuery()})`).join(' union all ')
  const columns = em.getMetadata().get(entity as never).properties as Record<string, { fieldNames: string[] }>
  const order = orderBy.flatMap((one) =>
    Object.entries(one).map(([key, direction]) => `"${columns[key]!.fieldNames[0]}" ${direction}`),
  )
  const ids = `select "id" from (${union}) as "found" order by ${order.join(', ')} limit ? offset ?`
  const parameters = [...queries.flatMap((query) => [...query.getParams()]), limit, offset]
  return raw((alias: string) => `"${alias}"."id" in (${ids})`, parameters)
}
