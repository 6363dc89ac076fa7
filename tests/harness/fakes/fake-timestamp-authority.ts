import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** How the authority answers. */
export type TimestampManners = 'WELL' | 'NOT_GRANTED' | 'OF_OTHER_BYTES' | 'STALE' | 'GARBAGE' | 'ERROR' | 'HANG'

/** A timestamp authority on this machine whose tokens OpenSSL makes. */
export interface FakeTimestampAuthority {
  url: string
  /** The authority above it (PEM). */
  root: string
  asked: number
  manners: TimestampManners
  stop(): Promise<void>
}

const run = promisify(execFile)

const settings = `
[tsa]
default_tsa = here
[here]
serial = serial
signer_cert = tsa.pem
signer_key = tsa.key
certs = root.pem
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256, sha384, sha512
ess_cert_id_alg = sha256
tsa_name = yes
[stamp]
basicConstraints = CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = critical, timeStamping
[root]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign
[req]
distinguished_name = name
[name]
`

/** Makes an authority's keys and certificates with OpenSSL. */
async function found(folder: string): Promise<void> {
  await writeFile(join(folder, 'tsa.conf'), settings)
  await writeFile(join(folder, 'serial'), '01')
  const openssl = (...args: string[]) => run('openssl', args, { cwd: folder })
  const named = ['-config', 'tsa.conf', '-days', '3650', '-newkey', 'rsa:2048', '-nodes']
  await openssl(
    'req',
    '-x509',
    ...named,
    '-extensions',
    'root',
    '-subj',
    '/CN=Akar Waktu',
    '-keyout',
    'root.key',
    '-out',
    'root.pem',
  )
  const above = ['-CA', 'root.pem', '-CAkey', 'root.key']
  await openssl(
    'req',
    '-x509',
    ...named,
    '-extensions',
    'stamp',
    '-subj',
    '/CN=Penanda Waktu',
    ...above,
    '-keyout',
    'tsa.key',
    '-out',
    'tsa.pem',
  )
}

/** Starts an authority on loopback. */
export async function startFakeTimestampAuthority(): Promise<FakeTimestampAuthority> {
  const folder = await mkdtemp(join(tmpdir(), 'like-u-tsa-'))
  await found(folder)
  let turn: Promise<unknown> = Promise.resolve()
  let first: Buffer | undefined
  const reply = async (question: Buffer): Promise<Buffer> => {
    await writeFile(join(folder, 'question'), question)
    await run('openssl', ['ts', '-reply', '-config', 'tsa.conf', '-queryfile', 'question', '-out', 'reply'], {
      cwd: folder,
    })
    return readFile(join(folder, 'reply'))
  }
  const other = async (): Promise<Buffer> => {
    await writeFile(join(folder, 'other'), 'sesuatu yang lain')
    await run('openssl', ['ts', '-query', '-data', 'other', '-sha256', '-cert', '-out', 'other.tsq'], { cwd: folder })
    return reply(await readFile(join(folder, 'other.tsq')))
  }
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      authority.asked += 1
      const { manners } = authority
      if (manners === 'HANG') return
      const answer = async (): Promise<void> => {
        const question = Buffer.concat(chunks)
        const made = manners === 'OF_OTHER_BYTES' ? await other() : await reply(question)
        first ??= made
        response.writeHead(manners === 'ERROR' ? 500 : 200, { 'content-type': 'application/timestamp-reply' })
        if (manners === 'NOT_GRANTED') return void response.end(Buffer.from('3009300702010230020c00', 'hex'))
        if (manners === 'GARBAGE') return void response.end('<html>proxy</html>')
        response.end(manners === 'STALE' ? first : made)
      }
      turn = turn.then(answer)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const authority: FakeTimestampAuthority = {
    url: `http://pengguna:rahasia@127.0.0.1:${(server.address() as AddressInfo).port}/tsa`,
    root: await readFile(join(folder, 'root.pem'), 'latin1'),
    asked: 0,
    manners: 'WELL',
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await rm(folder, { recursive: true })
    },
  }
  return authority
}
