import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import type { Settings } from '../settings.ts'
import type { FilterKind } from './filters.ts'

type Class<T> = abstract new (...args: never[]) => T

/** A table kept by the database that knows how many records of an entity there are of each kind. */
export interface Counter {
  table: string
  /** The column to add up. */
  sum: string
  /** The properties it knows, with the columns that hold them. */
  columns: Readonly<Record<string, string>>
}

/** What can be listed of a type: one description serves Relay clients, the console's pages and, later, exports. */
export interface ListOptions<T> {
  entity: Class<T>
  /** What the entries are called in descriptions. */
  of: string
  filter: Partial<Record<keyof T & string, FilterKind>>
  /** Properties to sort by; the first is the default, newest first. */
  sort: readonly (keyof T & string)[]
  /** Turns a search text into a `where`; the list takes `search` when there is one. */
  search?(text: string, settings: Settings): object
  /** Where totals come from when it knows all that is asked of a record; otherwise records are counted. */
  counter?: Counter
  /** Whether a copy of the database, a moment old, may answer. */
  replica?: boolean
}

/** A described list with the GraphQL classes made from it. */
export interface List<T> extends ListOptions<T> {
  Connection: new () => ConnectionOf<T>
  Args: new () => ListArgs
}

/** A page of a list, as GraphQL gives it (Relay connection). */
export interface ConnectionOf<T> {
  nodes: T[]
  edges: { cursor: string; node: T }[]
  pageInfo: PageInfo
  totalCount(): Promise<number>
}

@ObjectType({ description: 'Where a page lies in its list (Relay).' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Entries follow.' })
  hasNextPage!: boolean

  @Field(() => Boolean, { description: 'Entries precede.' })
  hasPreviousPage!: boolean

  @Field(() => String, { nullable: true, description: 'Cursor of the first entry.' })
  startCursor!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last entry; give it as `after` for the next page.',
  })
  endCursor!: string | null
}

/** What every list may be asked. */
@ArgsType()
export class ListArgs {
  @Field(() => Int, { defaultValue: 20, description: 'How many entries, 1 to 100.' })
  first!: number

  @Field(() => String, { nullable: true, description: 'Entries after this cursor.' })
  after?: string | null

  @Field(() => Int, {
    nullable: true,
    description: 'Skips so many entries, for page jumps; at most 1,000,000. Not with `after`.',
  })
  offset?: number | null

  @Field(() => Boolean, { defaultValue: true, description: 'Newest (largest) first.' })
  descending!: boolean

  filter?: Record<string, unknown> | null
  sort?: string
  search?: string | null
}

/** Makes the connection, edge, filter, sort and argument types of a list. */
export function describeList<T extends object>(options: ListOptions<T>): List<T> {
  const name = options.entity.name
  const Filter = filterClass(name, options)
  const Sort = Object.fromEntries(options.sort.map((key) => [constantCase(key), key]))
  registerEnumType(Sort, {
    name: `${name}Sort`,
    description: `What ${options.of} can be sorted by; ties go by id. What has no such value counts as the largest.`,
    valuesConfig: Object.fromEntries(
      Object.entries(Sort).map(([value, key]) => [value, { description: `By \`${key}\`.` }]),
    ),
  })
  return { ...options, Connection: connectionClass(name, options), Args: argsClass(Filter, Sort, options) }
}

const constantCase = (key: string) => key.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()

function filterClass<T>(name: string, options: ListOptions<T>): new () => object {
  class Filter {}
  InputType(`${name}Filter`, { description: `Narrows a list of ${options.of}; everything given must hold.` })(Filter)
  Field(() => [ID], { nullable: true, description: 'Exactly these, as far as the viewer sees them; at most 100.' })(
    Filter.prototype,
    'ids',
  )
  for (const [key, kind] of Object.entries(options.filter) as [string, FilterKind][])
    Field(kind.graphqlType as never, { nullable: true, description: kind.description })(Filter.prototype, key)
  return Filter
}

function argsClass<T>(Filter: new () => object, Sort: Record<string, string>, options: ListOptions<T>) {
  class Args extends ListArgs {}
  ArgsType()(Args)
  Field(() => Filter, { nullable: true, description: 'Narrows the list.' })(Args.prototype, 'filter')
  Field(() => Sort as never, { defaultValue: options.sort[0], description: 'What to sort by.' })(Args.prototype, 'sort')
  if (options.search)
    Field(() => String, { nullable: true, description: 'What to look for, 2 to 100 characters.' })(
      Args.prototype,
      'search',
    )
  return Args
}

function connectionClass<T>(name: string, options: ListOptions<T>): new () => ConnectionOf<T> {
  class Edge {}
  ObjectType(`${name}Edge`, { description: `One of ${options.of} with its cursor.` })(Edge)
  Field(() => String, { description: 'Opaque position in the list.' })(Edge.prototype, 'cursor')
  Field(() => options.entity as never, { description: 'The entry.' })(Edge.prototype, 'node')
  class Connection {}
  ObjectType(`${name}Connection`, { description: `A page of ${options.of}.` })(Connection)
  Field(() => [Edge], { description: 'The entries with their cursors.' })(Connection.prototype, 'edges')
  Field(() => [options.entity as never], { description: 'The entries.' })(Connection.prototype, 'nodes')
  Field(() => PageInfo, { description: 'Where the page lies.' })(Connection.prototype, 'pageInfo')
  Field(() => Int, { description: 'How many entries the whole list has; counted only when asked.' })(
    Connection.prototype,
    'totalCount',
  )
  return Connection as never
}
