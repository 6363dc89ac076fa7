import { getNamedType, type GraphQLSchema, isEnumType, isObjectType } from 'graphql'
import type { Client } from '../../harness/client.ts'

/** A list in one of its orders. */
export interface SortedList {
  list: string
  sort: string
  descending: boolean
}

/** Every list in every order it can be asked for, from either end. */
export function sortedLists(schema: GraphQLSchema): SortedList[] {
  return Object.values(schema.getQueryType()!.getFields()).flatMap(({ name: list, args, type }) => {
    const page = getNamedType(type)
    if (!isObjectType(page) || !('nodes' in page.getFields())) return []
    const sort = getNamedType(args.find(({ name }) => name === 'sort')?.type)
    if (!isEnumType(sort)) return []
    return sort.getValues().flatMap(({ name }) => [true, false].map((descending) => ({ list, sort: name, descending })))
  })
}

interface Page {
  nodes: { id: string }[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
  totalCount: number
}

async function askForPage(url: string, viewer: Client, { list, sort, descending }: SortedList, page: string) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: viewer.session },
    body: JSON.stringify({
      query: `{ page: ${list}(sort: ${sort}, descending: ${descending}, ${page}) {
        nodes { id } pageInfo { hasNextPage endCursor } totalCount } }`,
    }),
  })
  const { data, errors } = (await response.json()) as { data?: { page: Page } | null; errors?: unknown }
  if (errors) throw new Error(`${list} by ${sort} refused: ${JSON.stringify(errors)}`)
  return data!.page
}

/** The ids of a list as its pages jump to them, which takes no cursor. */
export async function jumpThrough(url: string, viewer: Client, list: SortedList): Promise<string[]> {
  const ids: string[] = []
  for (;;) {
    const { nodes, totalCount } = await askForPage(url, viewer, list, `first: 100, offset: ${ids.length}`)
    ids.push(...nodes.map(({ id }) => id))
    if (nodes.length === 0 || ids.length >= totalCount) return ids
  }
}

/** The ids of a list of so many as its pages follow each other, cursor by cursor: small ones, but not too many. */
export async function walkThrough(url: string, viewer: Client, list: SortedList, length: number): Promise<string[]> {
  const ids: string[] = []
  const first = Math.max(3, Math.ceil(length / 8))
  let after = ''
  while (ids.length <= length) {
    const { nodes, pageInfo } = await askForPage(url, viewer, list, `first: ${first}${after}`)
    ids.push(...nodes.map(({ id }) => id))
    if (!pageInfo.hasNextPage) break
    after = `, after: ${JSON.stringify(pageInfo.endCursor)}`
  }
  return ids
}
