import { once } from 'node:events'
import { createServer, type AddressInfo, type Socket } from 'node:net'

/** The string every scanner calls a virus and nobody is hurt by; in two pieces, so that this file is not called one. */
export const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('')

/** Speaks clamd's protocol on loopback; `mood` says whether it answers, hangs, or hangs up. */
export interface FakeClamd {
  port: number
  mood: 'well' | 'silent' | 'rude'
  stop(): void
}

export async function startFakeClamd(): Promise<FakeClamd> {
  const sockets = new Set<Socket>()
  const clamd: FakeClamd = { port: 0, mood: 'well', stop: () => undefined }
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    if (clamd.mood === 'rude') return void socket.resetAndDestroy()
    if (clamd.mood === 'well') listen(socket)
    else socket.resume()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  clamd.port = (server.address() as AddressInfo).port
  clamd.stop = () => {
    server.close()
    for (const socket of sockets) socket.destroy()
  }
  return clamd
}

function listen(socket: Socket): void {
  let heard = Buffer.alloc(0)
  socket.on('data', (chunk: Buffer) => {
    heard = Buffer.concat([heard, chunk])
    if (heard.toString('latin1') === 'zVERSION\0') return socket.end('ClamAV 1.4.3/27800/Fri Nov 20 08:25:46 2026\0')
    const body = readStream(heard.subarray('zINSTREAM\0'.length))
    if (body) socket.end(body.includes(eicar) ? 'stream: Win.Test.EICAR_HDB-1 FOUND\0' : 'stream: OK\0')
  })
}

/** The bytes of a finished stream of chunks, or nothing while it is still coming. */
function readStream(heard: Buffer): Buffer | undefined {
  const chunks: Buffer[] = []
  for (let at = 0; at + 4 <= heard.length;) {
    const length = heard.readUInt32BE(at)
    if (length === 0) return Buffer.concat(chunks)
    chunks.push(heard.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return undefined
}
