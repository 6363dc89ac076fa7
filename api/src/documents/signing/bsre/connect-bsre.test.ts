import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Refusal } from '../../../foundation/errors.ts'
import { connectBsre } from './connect-bsre.ts'

const secrets = { nik: '3214015507780004', passphrase: 'Rahasia#1978' }
const context = { reason: 'Terbit', location: 'Purwakarta', at: new Date('2026-11-20') }
const letter = Buffer.from('%PDF-1.7 surat')
let server: Server
let answer: (response: ServerResponse) => void

beforeAll(async () => {
  server = createServer((request, response) => void request.resume().on('end', () => answer(response)))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const json = (status: number, body: unknown) => (response: ServerResponse) =>
  void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))

async function refusalTo(how: typeof answer): Promise<Refusal> {
  answer = how
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  const bsre = connectBsre({ url, user: 'likeu', password: 'kunci-layanan', timeoutSeconds: 1 })
  return bsre
    .signAs(secrets)
    .sign(letter, context)
    .then(
      () => expect.fail('It was signed'),
      (error: Refusal) => error,
    )
}

test.each<[string, typeof answer, object]>([
  ['a wrong passphrase', json(400, { error: 'Passphrase anda salah', status_code: 2031 }), { code: 'BAD_USER_INPUT' }],
  [
    'a code inside the text',
    json(400, { error: 'Proses signing gagal : User tidak terdaftar 2011', status_code: 400 }),
    { code: 'BAD_USER_INPUT', details: { fields: [{ field: 'identityNumber' }] } },
  ],
  [
    'a code nobody told us',
    json(400, { error: 'Kesalahan lain', status_code: 2999 }),
    { code: 'UNAVAILABLE', details: { providerCode: 2999, retryable: false } },
  ],
  ['being locked out', json(401, { error: 'Unauthorized' }), { code: 'UNAVAILABLE', details: { retryable: false } }],
  [
    'a fault of its own',
    json(500, { error: `nik=${secrets.nik}` }),
    { code: 'UNAVAILABLE', details: { retryable: true } },
  ],
  [
    'a page of a proxy',
    (response) => void response.end('<html>'),
    { code: 'UNAVAILABLE', details: { retryable: true } },
  ],
  ['silence', () => undefined, { code: 'UNAVAILABLE', details: { retryable: true } }],
  ['a broken line', (response) => void response.socket?.resetAndDestroy(), { code: 'UNAVAILABLE' }],
])('%s becomes what the official can do, and repeats nothing that was sent', async (_, how, expected) => {
  const refusal = await refusalTo(how)
  expect(refusal).toMatchObject(expected)
  const told = JSON.stringify([
    refusal.message,
    refusal.text,
    refusal.details,
    refusal.extensions,
    String(refusal.cause),
  ])
  for (const secret of [...Object.values(secrets), 'kunci-layanan']) expect(told).not.toContain(secret)
})
