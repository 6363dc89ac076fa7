import type { ExecutionResult } from 'graphql'
import { readColumn } from '../foundation/graphql/list-column.ts'
import { aliasOf, type ListQuery } from '../foundation/graphql/list-query.ts'
import type { Asker } from './asker.ts'

/** Some rows of a list, and where it goes on. */
export interface Slice {
  rows: unknown[][]
  /** Empty when the list is at its end. */
  cursor: string | null
  /** How many rows the list has; only when it was asked. */
  total?: number
}

interface Page {
  totalCount?: number
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
  nodes: unknown[]
}

const rowsOfPage = 100
const rowsOfSlice = 2000

/** Reads on from a cursor until the slice is full or the list at its end. */
export async function readSlice(asker: Asker, list: string, query: ListQuery, after: string | null): Promise<Slice> {
  const slice: Slice = { rows: [], cursor: after }
  do {
    const first = after === null && slice.rows.length === 0
    const variables = { ...query.variables, first: rowsOfPage, after: slice.cursor, count: first }
    const page = pageOf(await asker.ask(query.document, variables), list)
    if (first) slice.total = page.totalCount!
    slice.rows.push(
      ...page.nodes.map((node) => query.columns.map((one, index) => readColumn(one, aliasOf(index), node))),
    )
    slice.cursor = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  } while (slice.cursor !== null && slice.rows.length < rowsOfSlice)
  return slice
}

/** Cells somebody may not read are empty; whatever else went wrong makes the slice worthless. */
function pageOf({ data, errors = [] }: ExecutionResult, list: string): Page {
  const fault = errors.find(({ extensions }) => extensions.code !== 'FORBIDDEN')
  const page = data?.[list] as Page | null | undefined
  if (fault || !page) throw fault ?? errors[0] ?? new Error('The list answered nothing')
  return page
}
