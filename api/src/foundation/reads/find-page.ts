import { raw } from '@mikro-orm/core'
import { badInput, forbidden } from '../errors.ts'
import type { Request } from '../request.ts'
import { rowsFor } from '../rights/rights.ts'
import { decodeCursor, encodeCursor } from './cursor.ts'
import { byId, type FilterKind } from './filters.ts'
import { countRows, findRows } from './find-rows.ts'
import type { ConnectionOf, List, ListArgs } from './list.ts'

const largestOffset = 1_000_000

/** One page of a list: only rows this viewer sees, narrowed and sorted as asked. One statement; the count is another. */
export async function findPage<T extends { id: string }>(
  request: Request,
  list: List<T>,
  args: ListArgs,
  narrow: object = {},
): Promise<ConnectionOf<T>> {
  checkBounds(args)
  const visible = rowsFor(request.rights, list.entity.name, request.viewer)
  if (!visible) throw forbidden()
  const sort = args.sort ?? list.sort[0]!
  const asked = { $and: [narrow, filterOf(list, args), searchOf(list, args)] }
  const direction = args.descending ? 'desc' : 'asc'
  const rows = await findRows(request.em, visible, {
    entity: list.entity,
    where: pageOf(asked, sort, args),
    orderBy: [{ [sort]: direction }, { id: direction }],
    limit: args.first + 1,
    offset: args.offset ?? 0,
  })
  return connectionOf(rows as T[], sort, args, () =>
    countRows(request.em, visible, { entity: list.entity, where: asked }),
  )
}

function checkBounds(args: ListArgs): void {
  if (args.first < 1 || args.first > 100)
    throw badInput({ field: 'first', message: { id: 'Isi antara 1 dan 100.', en: 'Give 1 to 100.' } })
  if (args.offset && (args.offset < 0 || args.offset > largestOffset || args.after))
    throw badInput({
      field: 'offset',
      message: { id: 'Isi 0 sampai 1.000.000, tanpa `after`.', en: 'Give 0 to 1,000,000, without `after`.' },
    })
}

function filterOf<T>(list: List<T>, args: ListArgs): object {
  const { ids, ...given } = (args.filter ?? {}) as Record<string, never> & { ids?: string[] }
  const where: Record<string, unknown> = {}
  if (ids) where.id = byId.where({ in: ids } as never)
  const kinds = list.filter as Record<string, FilterKind>
  for (const [key, value] of Object.entries(given))
    if (value !== null && value !== undefined) where[key] = kinds[key]!.where(value)
  return where
}

function searchOf<T>(list: List<T>, args: ListArgs): object {
  const text = args.search?.trim()
  if (!text || !list.search) return {}
  if (text.length < 2 || text.length > 100)
    throw badInput({ field: 'search', message: { id: 'Isi 2 sampai 100 huruf.', en: 'Give 2 to 100 characters.' } })
  return list.search(text)
}

/** Rows after the cursor, compared as one row value so that PostgreSQL walks the index. */
function pageOf(where: object, sort: string, args: ListArgs): object {
  if (!args.after) return where
  const { value, id } = decodeCursor(args.after, sort)
  const column = sort.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  const compare = args.descending ? '<' : '>'
  const after = raw((alias: string) => `("${alias}"."${column}", "${alias}"."id") ${compare} (?, ?)`, [value, id])
  return { $and: [where, { [after as never]: [] }] }
}

function connectionOf<T extends { id: string }>(
  found: T[],
  sort: string,
  args: ListArgs,
  totalCount: () => Promise<number>,
): ConnectionOf<T> {
  const nodes = found.slice(0, args.first)
  const edges = nodes.map((node) => ({ node, cursor: cursorOf(node, sort) }))
  return {
    nodes,
    edges,
    totalCount,
    pageInfo: {
      hasNextPage: found.length > args.first,
      hasPreviousPage: Boolean(args.after ?? args.offset),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}

function cursorOf<T extends { id: string }>(node: T, sort: string): string {
  const value = (node as Record<string, unknown>)[sort]
  return encodeCursor({ sort, id: node.id, value: value instanceof Date ? value.toISOString() : (value as string) })
}
