import type { Client } from '../../harness/client.ts'

/** An error as far as two servers must agree on it; its words follow from the code. */
export interface Fault {
  path: string
  code: string
}

/** All of an answer that a client could tell apart from another. */
export interface Told {
  status: number
  headers: Record<string, string | null>
  /** As text: the order of names counts as well. */
  data: string
  faults: Fault[]
}

/** One asking: who, what, and from which network, as attempts at numbers and codes are counted per network. */
export interface Asking {
  viewer: Client
  query: string
  variables: Record<string, unknown>
  address: string
}

interface Body {
  data?: unknown
  errors?: { path?: (string | number)[]; extensions?: { code?: string } }[]
}

/** Asks one of the two servers. */
export async function ask(url: string, { viewer, query, variables, address }: Asking): Promise<Told> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': address, cookie: viewer.session },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors = [] } = (await response.json()) as Body
  const header = (name: string) => [name, response.headers.get(name)] as const
  return {
    status: response.status,
    headers: Object.fromEntries(['content-type', 'cache-control', 'set-cookie', 'vary'].map(header)),
    data: JSON.stringify(data) ?? 'none',
    faults: errors
      .map(({ path = [], extensions }) => ({ path: path.join('.'), code: extensions?.code ?? 'none' }))
      .toSorted((one, other) => (one.path < other.path ? -1 : 1)),
  }
}
