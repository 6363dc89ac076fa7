import { connect, type Socket } from 'node:net'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Scanner, ScanVerdict } from './scanner.ts'

/** Where clamd listens, and how long it may be silent. */
export interface ClamdOptions {
  host: string
  port: number
  /** Milliseconds of silence after which it counts as unavailable. */
  patience?: number
}

/** Talks to ClamAV's daemon by its own protocol: bytes in chunks with their length before them, then one line back. */
export function createClamdScanner({ host, port, patience = 60_000 }: ClamdOptions): Scanner {
  async function ask(command: string, body?: Readable): Promise<string> {
    const socket = connect({ host, port })
    socket.setTimeout(patience, () => socket.destroy(new Error('clamd is silent')))
    const answer = readAll(socket)
    // The answer is awaited below; an early end must not count as unhandled while the bytes are still going out.
    answer.catch(() => undefined)
    try {
      await pipeline(speak(command, body), socket, { end: false })
      return await answer
    } finally {
      socket.destroy()
      body?.destroy()
    }
  }

  return {
    scan: (bytes) => ask('INSTREAM', bytes).then(readVerdict, () => ({ verdict: 'UNAVAILABLE' })),
    knowledgeDate: () => ask('VERSION').then(readDate, () => undefined),
  }
}

/** `stream: OK`, `stream: Win.Test.EICAR_HDB-1 FOUND`, or anything else, such as a size limit of its own. */
export function readVerdict(answer: string): ScanVerdict {
  if (answer === 'stream: OK') return { verdict: 'CLEAN' }
  const found = /^stream: (.+) FOUND$/.exec(answer)
  return found ? { verdict: 'INFECTED', signature: found[1] } : { verdict: 'UNAVAILABLE' }
}

/** `ClamAV 1.4.3/27800/Fri Nov 20 08:25:46 2026`; clamd writes it in its own zone, which is UTC in a container. */
export function readDate(answer: string): Date | undefined {
  const date = new Date(`${answer.split('/')[2] ?? ''} UTC`)
  return Number.isNaN(date.getTime()) ? undefined : date
}

async function* speak(command: string, body?: Readable): AsyncIterable<Buffer> {
  yield Buffer.from(`z${command}\0`)
  if (!body) return
  for await (const chunk of body as AsyncIterable<Buffer>) yield Buffer.concat([lengthOf(chunk), chunk])
  yield lengthOf(Buffer.alloc(0))
}

function lengthOf(chunk: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(chunk.length)
  return length
}

async function readAll(socket: Socket): Promise<string> {
  let answer = ''
  for await (const chunk of socket) {
    answer += chunk
    if (answer.length > 4096) throw new Error('clamd answers nonsense')
  }
  return answer.replace(/\0.*$/s, '').trim()
}
