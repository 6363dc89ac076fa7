import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** How a provider behaves towards one call. */
export type Behaviour =
  | { status: number; headers?: Record<string, string>; body?: unknown }
  /** Takes the call, then drops the line before answering. */
  | 'RESET'
  /** Takes the call and never answers. */
  | 'HANG'
  /** Answers one byte at a time, without end. */
  | 'DRIP'

export interface Call {
  path: string
  headers: IncomingHttpHeaders
  body: unknown
}

/** A provider's HTTP API on this machine: behaves as told, well otherwise, and remembers every call. */
export interface FakeProvider {
  url: string
  calls: Call[]
  /** Behaves like this towards the next calls, one after the other. */
  next(...behaviours: Behaviour[]): void
  /** Behaves like this until told otherwise. */
  always(behaviour: Behaviour | undefined): void
  stop(): Promise<void>
}

/** Starts a provider on loopback. @param success its good answer to the n-th call */
export async function startFakeProvider(success: (n: number) => Behaviour): Promise<FakeProvider> {
  const calls: Call[] = []
  const planned: Behaviour[] = []
  let lasting: Behaviour | undefined
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'))
      calls.push({ path: request.url ?? '', headers: request.headers, body })
      behave(response, planned.shift() ?? lasting ?? success(calls.length))
    })
  })
  return {
    url: await listen(server),
    calls,
    next: (...behaviours) => void planned.push(...behaviours),
    always: (behaviour) => void (lasting = behaviour),
    stop: () => close(server),
  }
}

function behave(response: ServerResponse, behaviour: Behaviour): void {
  if (behaviour === 'HANG') return
  if (behaviour === 'RESET') return void response.socket?.resetAndDestroy()
  if (behaviour === 'DRIP') return drip(response)
  response.writeHead(behaviour.status, { 'content-type': 'application/json', ...behaviour.headers })
  response.end(behaviour.body === undefined ? '' : JSON.stringify(behaviour.body))
}

function drip(response: ServerResponse): void {
  response.writeHead(202, { 'content-type': 'application/json' })
  const timer = setInterval(() => response.write(' '), 50)
  response.on('close', () => clearInterval(timer))
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function close(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve))
  server.closeAllConnections()
  await closed
}
