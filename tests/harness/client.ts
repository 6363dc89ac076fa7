import { randomUUID } from 'node:crypto'

/** An error as the API gives it. */
export interface ApiError {
  message: string
  path?: (string | number)[]
  extensions: { code: string } & Record<string, unknown>
}

/** What came back: data, errors, and the status of the HTTP answer. */
export interface Answer<Data> {
  status: number
  data: Data | null
  errors: ApiError[]
}

/** Raised by `ask` when the API answers with errors. */
export class Refused extends Error {
  readonly errors: ApiError[]

  constructor(errors: ApiError[]) {
    super(
      errors
        .map((error) => `${error.extensions?.code}: ${error.message} ${JSON.stringify(error.extensions)}`)
        .join('\n'),
    )
    this.errors = errors
  }

  get code(): string {
    return this.errors[0]!.extensions.code
  }
}

/** One browser: keeps its cookie, speaks GraphQL over HTTP, and nothing else. */
export class Client {
  private cookie = ''
  headers: Record<string, string> = {}
  readonly url: string

  constructor(url: string) {
    this.url = url
  }

  /** Sends an operation and hands back whatever comes. */
  async send<Data = Record<string, never>>(
    query: string,
    variables: Record<string, unknown> = {},
    headers: Record<string, string> = {},
  ): Promise<Answer<Data>> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: this.cookie, ...this.headers, ...headers },
      body: JSON.stringify({ query, variables }),
    })
    for (const cookie of response.headers.getSetCookie()) this.cookie = cookie.split(';')[0]!
    const body = (await response.json()) as { data?: Data; errors?: ApiError[] }
    return { status: response.status, data: body.data ?? null, errors: body.errors ?? [] }
  }

  /** Sends an operation that must succeed. @throws Refused */
  async ask<Data = Record<string, never>>(
    query: string,
    variables: Record<string, unknown> = {},
    headers: Record<string, string> = {},
  ): Promise<Data> {
    const { data, errors } = await this.send<Data>(query, variables, headers)
    if (errors.length > 0 || !data) throw new Refused(errors)
    return data
  }

  /** The code with which an operation is refused; `OK` when it is not. */
  async codeOf(query: string, variables: Record<string, unknown> = {}): Promise<string> {
    const { errors } = await this.send(query, variables)
    return errors[0]?.extensions.code ?? 'OK'
  }

  /** The cookie as it stands, e.g. to try a stolen one. */
  get session(): string {
    return this.cookie
  }

  /** Uploads bytes with a ticket, in one go or in parts of `chunk` bytes. */
  async upload(
    ticket: { url: string; authorization: string },
    bytes: Uint8Array,
    chunk = bytes.length,
  ): Promise<Response> {
    let response!: Response
    for (let start = 0; start < bytes.length; start += chunk) {
      const part = bytes.subarray(start, start + chunk)
      response = await fetch(new URL(ticket.url, this.url), {
        method: 'PUT',
        headers: {
          authorization: ticket.authorization,
          ...(chunk < bytes.length
            ? { 'content-range': `bytes ${start}-${start + part.length - 1}/${bytes.length}` }
            : {}),
        },
        body: new Blob([new Uint8Array(part)]),
      })
      if (response.status >= 400) return response
    }
    return response
  }

  /** Fetches a file by a link that was given to this browser. */
  async fetchFile(url: string): Promise<Uint8Array> {
    const response = await fetch(url, { headers: { cookie: this.cookie, ...this.headers } })
    if (!response.ok) throw new Error(`The link answered ${response.status}`)
    return new Uint8Array(await response.arrayBuffer())
  }

  /** A key for a request that may be repeated. */
  static newKey(): string {
    return randomUUID()
  }
}
