import {
  type DocumentNode,
  getNamedType,
  getNullableType,
  getVariableValues,
  type GraphQLField,
  type GraphQLObjectType,
  isObjectType,
  type OperationDefinitionNode,
  parse,
} from 'graphql'
import { badInput, forbidden } from '../errors.ts'
import { isListed } from '../rights/may-ask.ts'
import { type Column, type ColumnSearch, findColumn, selectColumn } from './list-column.ts'

/** A list wished for by data: which, narrowed and sorted how, with which columns. */
export interface ListWish {
  /** The query that gives it, e.g. `submissions`. */
  list: string
  filter?: Record<string, unknown> | null
  sort?: string | null
  descending?: boolean | null
  search?: string | null
  columns: readonly string[]
}

/** A wish the schema and the rights allow, ready to be asked page by page with `first`, `after` and `count`. */
export interface ListQuery {
  document: DocumentNode
  variables: Record<string, unknown>
  columns: readonly Column[]
}

const mostColumns = 80

/** Turns a wish into a query. @throws FORBIDDEN for a list or column that is not the viewer's, BAD_USER_INPUT otherwise */
export function readWish(search: ColumnSearch, wish: ListWish): ListQuery {
  const field = listNamed(search, wish.list)
  const columns = columnsOf(search, field, wish.columns)
  const document = parse(documentOf(field, columns))
  const variables = givenOf(field, wish)
  const [operation] = document.definitions as [OperationDefinitionNode]
  const { errors } = getVariableValues(search.schema, operation.variableDefinitions ?? [], { ...variables, first: 1 })
  if (errors) throw badInput({ field: 'filter', message: misfit })
  return { document, variables, columns }
}

/** The alias of a column in the documents of `readWish`. */
export const aliasOf = (index: number): string => `c${index}`

function listNamed({ schema, rights, viewer }: ColumnSearch, list: string): GraphQLField<unknown, unknown> {
  const field = schema.getQueryType()?.getFields()[list]
  if (!field || !getNamedType(field.type).name.endsWith('Connection'))
    throw badInput({ field: 'list', message: unknown })
  if (!isListed(rights, viewer, `Query.${list}`)) throw forbidden()
  return field
}

function columnsOf(search: ColumnSearch, field: GraphQLField<unknown, unknown>, paths: readonly string[]): Column[] {
  if (paths.length < 1 || paths.length > mostColumns) throw badInput({ field: 'columns', message: tooMany })
  const entry = getNamedType((getNamedType(field.type) as GraphQLObjectType).getFields()['nodes']!.type)
  if (!isObjectType(entry)) throw badInput({ field: 'list', message: unknown })
  return paths.map((path, index) => {
    const column = findColumn(search, entry, path)
    if (!column) throw badInput({ field: `columns.${index}`, message: noColumn })
    return column
  })
}

function documentOf({ name, args }: GraphQLField<unknown, unknown>, columns: readonly Column[]): string {
  const known = args.filter((arg) => asked.includes(arg.name))
  // What is not given keeps the default the list has for it, so no variable may be called for.
  const variables = known.map((arg) => `$${arg.name}: ${getNullableType(arg.type)}`).join(', ')
  const given = known.map((arg) => `${arg.name}: $${arg.name}`).join(', ')
  const cells = columns.map((column, index) => selectColumn(column, aliasOf(index))).join(' ')
  return `query (${variables}, $count: Boolean = false) {
    ${name}(${given}) { totalCount @include(if: $count) pageInfo { hasNextPage endCursor } nodes { ${cells} } }
  }`
}

const asked = ['first', 'after', 'filter', 'sort', 'descending', 'search']

/** What the wish says of the arguments the list takes; the rest keeps its defaults. */
function givenOf({ args }: GraphQLField<unknown, unknown>, wish: ListWish): Record<string, unknown> {
  const given: Record<string, unknown> = {}
  for (const name of ['filter', 'sort', 'descending', 'search'] as const) {
    if (wish[name] === undefined || wish[name] === null) continue
    if (!args.some((arg) => arg.name === name)) throw badInput({ field: name, message: noSuchArgument })
    given[name] = wish[name]
  }
  return given
}

const unknown = { id: 'Daftar ini tidak ada.', en: 'There is no such list.' }
const tooMany = { id: `Pilih 1 sampai ${mostColumns} kolom.`, en: `Choose 1 to ${mostColumns} columns.` }
const noColumn = { id: 'Kolom ini tidak ada bagi Anda.', en: 'There is no such column for you.' }
const noSuchArgument = { id: 'Daftar ini tidak mengenalnya.', en: 'This list does not take it.' }
const misfit = { id: 'Saringan atau urutan tidak sah.', en: 'The filter or sort is not valid.' }
