import { gql } from '@apollo/client/core'
import type { DocumentNode } from 'graphql'
import type { GetListParams, GetManyReferenceParams, Identifier, RaRecord } from 'ra-core'
import { askList, askMany, askOne, type Ask } from '../schema/documents.ts'
import type { Reading } from '../schema/fields.ts'
import type { Field, Resource, Resources } from '../schema/resource.ts'
import { cutPage } from './cut-page.ts'
import { Refused } from './refused.ts'

/** What the console knows of the schema. */
export interface Known {
  resources: Resources
  reading: Reading
}

/** A document, and what to make of its answer. */
interface Built {
  query: DocumentNode
  variables: Record<string, unknown>
  parseResponse: (response: { data: Record<string, unknown> }) => unknown
}

type Row = Record<string, unknown>

/** Makes of react-admin’s questions questions of the API. */
export const buildQuery =
  ({ resources, reading }: Known) =>
  (method: string, name: string, params: never): Built => {
    const resource = resources.get(name)
    if (!resource) throw new Error(`There is no list called ${name}.`)
    const builder = builders[method]
    if (!builder) throw new Error(`The generated pages do not ${method}.`)
    return builder(resource, params, reading)
  }

const builders: Record<string, (resource: Resource, params: never, reading: Reading) => Built> = {
  GET_LIST: (resource, params: GetListParams, reading) => buildList(resource, params, {}, reading),
  GET_MANY_REFERENCE: (resource, params: GetManyReferenceParams, reading) =>
    buildList(resource, params, { [params.target]: { in: [params.id] } }, reading),
  GET_MANY: (resource, { ids, meta }: { ids: Identifier[]; meta?: { columns?: Field[] } }, reading) => {
    const columns = meta?.columns ?? resource.fields.filter(({ name: field }) => resource.names.includes(field))
    const ask = askMany(resource, ids.map(String), columns, reading)
    return built(ask, (answer) => ({ data: rowsOf(answer, resource).filter(({ id }) => ids.includes(id as string)) }))
  },
  GET_ONE: (resource, { id }: { id: Identifier }, reading) =>
    built(askOne(resource, String(id), reading), (answer) => ({ data: recordOf(answer, resource, String(id)) })),
}

function buildList(
  resource: Resource,
  params: GetListParams | GetManyReferenceParams,
  fixed: Record<string, unknown>,
  reading: Reading,
): Built {
  const { q, ...filter } = params.filter as { q?: string } & Record<string, unknown>
  const { page, perPage } = params.pagination ?? { page: 1, perPage: 25 }
  const wish = { page, perPage, sort: params.sort, filter: { ...filter, ...fixed }, search: q, count: true }
  const columns = (params.meta as { columns?: Field[] } | undefined)?.columns ?? resource.fields
  return built(askList(resource, { ...wish, columns }, reading), (answer) => {
    const data = rowsOf(answer, resource)
    const { totalCount } = answer as { totalCount?: number }
    return totalCount === undefined ? cutPage(data, wish) : { data, total: totalCount }
  })
}

const built = ({ query, variables }: Ask, parse: (answer: unknown) => unknown): Built => ({
  query: gql(query),
  variables,
  parseResponse: ({ data }) => parse(Object.values(data)[0]),
})

/** Records of a list, each with the id react-admin knows it by. */
function rowsOf(answer: unknown, { list, key }: Resource): RaRecord[] {
  const rows = (list === 'PAGED' ? (answer as { nodes: Row[] }).nodes : answer) as Row[]
  return rows.map((row) => ({ ...row, id: row[key] as string }))
}

function recordOf(answer: unknown, resource: Resource, id: string): RaRecord {
  const isSingle = resource.list === 'ONE' || resource.one
  const record = isSingle ? (answer as Row | null) : rowsOf(answer, resource).find((row) => String(row.id) === id)
  if (!record) throw new Refused('', 'NOT_FOUND')
  return { ...record, id: (isSingle && resource.list === 'ONE' ? id : record[resource.key]) as string }
}
