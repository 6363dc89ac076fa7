import { raw } from '@mikro-orm/core'
import { forbidden } from '../errors.ts'
import type { Request } from '../request.ts'
import { rowsFor } from '../rights/rights.ts'
import { type Asked, askedOf } from './asked.ts'
import type { Piece } from './behind.ts'
import type { Position } from './cursor.ts'
import { cursorsOf } from './cursors-of.ts'
import { countRows, findRows } from './find-rows.ts'
import type { ConnectionOf, List, ListArgs } from './list.ts'

/** One page of a list: only rows this viewer sees, narrowed and sorted as asked. One statement; the count is another. */
export async function findPage<T extends { id: string }>(
  request: Request,
  list: List<T>,
  args: ListArgs,
  narrow: object = {},
): Promise<ConnectionOf<T>> {
  const asked = askedOf(request, list, args)
  const visible = rowsFor(request.rights, list.entity.name, request.viewer)
  if (!visible) throw forbidden()
  const where = { $and: [narrow, asked.where] }
  const direction = asked.descending ? 'desc' : 'asc'
  const rows = await findRows(request.em, visible, {
    entity: list.entity,
    where,
    pieces: asked.pieces.map((piece) => conditionOf(piece, asked)),
    orderBy: [{ [asked.sort]: direction }, { id: direction }],
    limit: asked.first + 1,
    offset: asked.offset,
  })
  return connectionOf(rows as T[], asked, {
    cursors: await cursorsOf(
      request.em,
      list.entity,
      asked.sort,
      (rows as T[]).map(({ id }) => id),
    ),
    totalCount: () => countRows(request.em, visible, { entity: list.entity, where }),
  })
}

function conditionOf(piece: Piece, { after, sort, descending }: Asked): object {
  switch (piece) {
    case 'ALL':
      return {}
    case 'EMPTY':
      return { [sort]: null }
    case 'FILLED':
      return { [sort]: { $ne: null } }
    case 'EMPTY_BEHIND':
      return { [sort]: null, id: { [descending ? '$lt' : '$gt']: after!.id } }
    case 'BEHIND':
      return { [behind(after!, sort, descending) as never]: [] }
  }
}

/** Sort value and id compared as one row value, so that PostgreSQL walks the index. */
function behind({ value, id }: Position, sort: string, descending: boolean) {
  const column = sort.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  return raw(
    (alias: string) => `("${alias}"."${column}", "${alias}"."id") ${descending ? '<' : '>'} (?, ?)`,
    [value, id],
  )
}

function connectionOf<T extends { id: string }>(
  found: T[],
  { first, offset, after }: Asked,
  { cursors, totalCount }: { cursors: ReadonlyMap<string, string>; totalCount: () => Promise<number> },
): ConnectionOf<T> {
  const nodes = found.slice(0, first)
  const edges = nodes.map((node) => ({ node, cursor: cursors.get(node.id)! }))
  return {
    nodes,
    edges,
    totalCount,
    pageInfo: {
      hasNextPage: found.length > first,
      hasPreviousPage: after !== undefined || offset > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}
