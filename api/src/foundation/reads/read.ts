import { Extensions } from 'type-graphql'
import type { Request } from '../request.ts'
import type { Condition } from '../rights/rights.ts'
import type { Gathering } from './gathering.ts'
import { isId } from './is-id.ts'
import type { List } from './list.ts'
import type { SummaryRead } from './summary.ts'

type Class = abstract new (...args: never[]) => object

/** In which order records come: property → direction. */
export type Order = Readonly<Record<string, 'asc' | 'desc'>>

/** What the arguments of a field and the asker say of the records meant; `null` when there can be none. */
export type Seeking = (args: Record<string, unknown>, request: Request) => Condition | null

/** A page of a described list. */
export interface ListRead {
  kind: 'LIST'
  list: List<never>
  narrow: Condition
}

/** The records that fit, or the first of them. */
export interface RecordsRead {
  kind: 'ONE' | 'ROWS'
  entity: () => Class
  seek: Seeking
  order: Order
  limit?: number
}

/** For each of some values of a property the first record that has it; in the order of the values. */
export interface EachRead {
  kind: 'EACH'
  entity: () => Class
  property: string
  values: () => readonly string[]
  order: Order
}

/** The records that point at this one with their property `by`. */
export interface ManyRead {
  kind: 'MANY'
  entity: () => Class
  by: string
  order: Order
  narrow: Condition
}

/** The one record of whichever table the property `on` names, that points at this one with its property `by`. */
export interface BranchRead {
  kind: 'BRANCH'
  on: string
  by: string
  branches: () => Readonly<Record<string, Class>>
}

/** The record itself under the type of its table: read by another type that tells of the same record. */
export interface SameRead {
  kind: 'SAME'
}

/** A value worked out from properties of the record, at once and without reading anything. */
export interface ComputedRead {
  kind: 'COMPUTED'
  needs: readonly string[]
  compute(record: never, request: Request): unknown
}

/** A value its own resolver reads, beside the statement, unless it can be worked out from what a whole answer gathers. */
export interface ResolvedRead {
  kind: 'RESOLVED'
  needs: readonly string[]
  gathering?: Gathering
}

/** How a field is read. What says nothing of it is read by its resolver, with all that hangs on it. */
export type Read =
  ListRead | RecordsRead | EachRead | ManyRead | BranchRead | SameRead | ComputedRead | ResolvedRead | SummaryRead

/** Says next to a resolver or a field how it is read when whole documents become one statement. */
export const Reads = (read: Read): MethodDecorator & PropertyDecorator => Extensions({ read })

/** How a GraphQL field is declared to be read. */
export const readOf = ({ extensions }: { extensions: Readonly<Record<string, unknown>> }): Read | undefined =>
  extensions.read as Read | undefined

export const page = <T>(list: List<T>, narrow: Condition = {}): ListRead => ({
  kind: 'LIST',
  list: list as unknown as List<never>,
  narrow,
})

export const one = (entity: () => Class, seek: Seeking, order: Order = {}): RecordsRead => ({
  kind: 'ONE',
  entity,
  seek,
  order,
})

/** The record whose id the argument `id` gives; one that can be no id finds nothing. */
export const oneById = (entity: () => Class): RecordsRead =>
  one(entity, ({ id }) => (isId(String(id)) ? { id: String(id) } : null))

export const rows = (entity: () => Class, order: Order, seek: Seeking = () => ({}), limit?: number): RecordsRead => ({
  kind: 'ROWS',
  entity,
  seek,
  order,
  ...(limit && { limit }),
})

export const each = (
  entity: () => Class,
  property: string,
  values: () => readonly string[],
  order: Order,
): EachRead => ({ kind: 'EACH', entity, property, values, order })

export const same: SameRead = { kind: 'SAME' }

export const many = (entity: () => Class, by: string, order: Order, narrow: Condition = {}): ManyRead => ({
  kind: 'MANY',
  entity,
  by,
  order,
  narrow,
})

export const branch = (on: string, by: string, branches: BranchRead['branches']): BranchRead => ({
  kind: 'BRANCH',
  on,
  by,
  branches,
})

export const computed = <T>(
  needs: readonly (keyof T & string)[],
  compute: (record: T, request: Request) => unknown,
): ComputedRead => ({ kind: 'COMPUTED', needs, compute })

export const resolved = (needs: readonly string[], gathering?: Gathering): ResolvedRead => ({
  kind: 'RESOLVED',
  needs,
  ...(gathering && { gathering }),
})
