import { createHash, randomBytes } from 'node:crypto'
import {
  decode,
  encode,
  integer,
  nothing,
  objectId,
  octets,
  readInteger,
  readSequence,
  sequence,
  smallInteger,
  yes,
} from '../cms/der.ts'
import { oids } from '../cms/oids.ts'
import type { Witness } from '../cms/sign-cms.ts'
import { guardCalls } from '../guard-calls.ts'
import { readTimestamp } from './read-timestamp.ts'

/** Where a timestamp authority answers (RFC 3161 over HTTP); name and password may stand in the address. */
export interface TimestampConfig {
  url: string
  timeoutSeconds?: number
}

/** Longest answer that is read: a token with a chain of certificates has a few thousand bytes. */
const longestAnswer = 65_536

/** Has signatures witnessed by a timestamp authority. Without its word nothing is signed. */
export function askTimestamps({ url, timeoutSeconds = 10 }: TimestampConfig): Witness {
  const { address, authorization } = addressOf(url)
  const guard = guardCalls(silent)
  return (signature) =>
    guard(async () => {
      const nonce = integer(randomBytes(16))
      const response = await fetch(address, {
        method: 'POST',
        redirect: 'error',
        headers: { 'content-type': 'application/timestamp-query', ...authorization },
        body: questionOf(signature, nonce),
        signal: AbortSignal.timeout(timeoutSeconds * 1000),
      })
      if (!response.ok) throw new Error(`The timestamp authority answered ${response.status}`)
      const token = tokenOf(await shortBody(response))
      const stamp = readTimestamp(token, signature)
      if (!stamp?.nonce?.equals(readInteger(nonce))) throw new Error('The timestamp is not one of this signature')
      return token
    })
}

/** `fetch` takes no name and password in the address. */
function addressOf(url: string): { address: string; authorization: Record<string, string> } {
  const address = new URL(url)
  const { username, password } = address
  Object.assign(address, { username: '', password: '' })
  const pair = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString('base64')
  return { address: address.href, authorization: username ? { authorization: `Basic ${pair}` } : {} }
}

/** Asks for the authority's certificate, too: years later nobody may be there to hand it out. */
const questionOf = (signature: Uint8Array, nonce: ReturnType<typeof integer>): Buffer =>
  encode(
    sequence(
      smallInteger(1),
      sequence(sequence(objectId(oids.sha256), nothing()), octets(createHash('sha256').update(signature).digest())),
      nonce,
      yes(),
    ),
  )

async function shortBody(response: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of response.body ?? []) {
    length += chunk.length
    if (length > longestAnswer) throw new Error('The answer of the timestamp authority is too long')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** The token in an answer that grants it, whole (0) or with changes (1). */
function tokenOf(answer: Uint8Array): Buffer {
  const [status, token] = readSequence(decode(answer))
  const granted = readInteger(readSequence(status)[0])
  if (!token || granted.length !== 1 || granted[0]! > 1) throw new Error('The timestamp authority refused')
  return encode(token)
}

const silent = {
  id: 'Layanan penanda waktu (TSA) tidak menjawab dengan benar. Surat belum terbit dan nomornya belum terpakai. Coba lagi beberapa menit lagi; bila berulang, hubungi pengelola sistem.',
  en: 'The timestamp authority does not answer properly. The letter was not issued and no number was used. Try again in a few minutes; if it happens again, tell the system administrator.',
}
