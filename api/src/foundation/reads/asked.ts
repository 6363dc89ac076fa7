import type { EntityManager } from '@mikro-orm/postgresql'
import { badInput, forbidden } from '../errors.ts'
import type { Request } from '../request.ts'
import { type Condition, fieldRule } from '../rights/rights.ts'
import type { Settings } from '../settings.ts'
import { type Piece, piecesBehind } from './behind.ts'
import { decodeCursor, type Position, type SortColumn } from './cursor.ts'
import { plainText } from './filter-values.ts'
import { byId, type FilterKind } from './filters.ts'
import type { List, ListArgs } from './list.ts'

/** What a page is asked for, checked: the one place both ways of reading begin at. */
export interface Asked {
  where: Condition
  sort: string
  descending: boolean
  first: number
  offset: number
  after?: Position
  /** What of the list lies behind the cursor. */
  pieces: readonly Piece[]
}

const largestOffset = 1_000_000

/** @throws BAD_USER_INPUT for bounds, cursors and words that cannot be; FORBIDDEN for fields this viewer may not read */
export function askedOf<T>(
  request: Pick<Request, 'rights' | 'viewer' | 'settings' | 'em'>,
  list: List<T>,
  args: ListArgs,
): Asked {
  checkBounds(args)
  const sort = args.sort ?? list.sort[0]!
  const { descending } = args
  const where = { $and: [filterOf(list, args), searchOf(list, args, request.settings)] }
  for (const property of new Set([sort, ...propertiesOf(where)])) requireReadable(request, list.entity.name, property)
  const column = sortColumn(request.em, list, sort)
  const after = args.after ? decodeCursor(args.after, sort, column) : undefined
  const pieces = piecesBehind(after, { descending, mayBeEmpty: column.mayBeEmpty })
  return { where, sort, descending, first: args.first, offset: args.offset ?? 0, pieces, ...(after && { after }) }
}

function sortColumn<T>(em: EntityManager, { entity }: List<T>, property: string): SortColumn {
  const { properties } = em.getMetadata().get(entity as never)
  const column = (properties as Record<string, { columnTypes: string[]; nullable?: boolean }>)[property]!
  return { type: column.columnTypes[0]!, mayBeEmpty: column.nullable === true }
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

function filterOf<T>(list: List<T>, args: ListArgs): Condition {
  const { ids, ...given } = (args.filter ?? {}) as Record<string, never> & { ids?: string[] | null }
  const where: Record<string, unknown> = {}
  if (ids) where.id = byId.where({ in: ids } as never, 'filter.ids')
  const kinds = list.filter as Record<string, FilterKind>
  for (const [key, value] of Object.entries(given))
    if (value !== null && value !== undefined) where[key] = kinds[key]!.where(value, `filter.${key}`)
  return where
}

function searchOf<T>(list: List<T>, args: ListArgs, settings: Settings): Condition {
  const text = args.search?.trim()
  if (!text || !list.search) return {}
  if (text.length < 2 || text.length > 100)
    throw badInput({ field: 'search', message: { id: 'Isi 2 sampai 100 huruf.', en: 'Give 2 to 100 characters.' } })
  return list.search(plainText(text, 'search'), settings) as Condition
}

/** The properties of a record that a condition speaks of. */
export const propertiesOf = (condition: Condition): string[] =>
  Object.entries(condition).flatMap(([key, value]) => {
    if (key === '$and' || key === '$or') return (value as Condition[]).flatMap(propertiesOf)
    return key === '$not' ? propertiesOf(value as Condition) : [key]
  })

/** Whoever may not read a field learns nothing of it by narrowing or sorting with it either. */
function requireReadable({ rights, viewer }: Pick<Request, 'rights' | 'viewer'>, type: string, property: string): void {
  // What is no field of the type is nobody's to read; the list offers it on purpose.
  if (!rights.fields[type]?.[property]) return
  if (fieldRule(rights, type, property, viewer) === true) return
  throw forbidden({
    id: `Anda tidak berwenang menyaring atau mengurutkan menurut \`${property}\`.`,
    en: `You are not allowed to narrow or sort by \`${property}\`.`,
  })
}
