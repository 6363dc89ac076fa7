import { readFileSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'

/** The port this installation used last time, when it is free, or another free one, noted for next time. */
export async function choosePort(note: string): Promise<number> {
  const port = (await tryPort(readPort(note))) ?? (await tryPort(0))
  if (!port) throw new Error('No free port on 127.0.0.1')
  writeFileSync(note, String(port))
  return port
}

function readPort(note: string): number {
  try {
    return Number(readFileSync(note, 'utf8')) || 0
  } catch {
    return 0
  }
}

function tryPort(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(undefined))
    probe.listen(port, '127.0.0.1', () => {
      const { port: free } = probe.address() as AddressInfo
      probe.close(() => resolve(free))
    })
  })
}
