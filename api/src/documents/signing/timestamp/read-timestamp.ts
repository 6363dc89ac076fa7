import { createHash, type X509Certificate } from 'node:crypto'
import { decode, readInteger, readObjectId, readOctets, readSequence, readTime, type Der } from '../cms/der.ts'
import { isSignatureOf } from '../cms/judge-cms.ts'
import { digests, oids } from '../cms/oids.ts'
import { readCms } from '../cms/read-cms.ts'

/** What a timestamp authority witnessed: these bytes existed at that moment (RFC 3161). */
export interface Timestamp {
  at: Date
  /** The certificate the authority signed with, and those that came along. */
  authority: X509Certificate
  certificates: X509Certificate[]
  /** The number the asker chose for this one request. */
  nonce?: Buffer | undefined
}

/** Reads an authority's token over these bytes; nothing when it is not sound, or over others. */
export function readTimestamp(token: Uint8Array, over: Uint8Array): Timestamp | undefined {
  const cms = readCms(token, oids.timestampInfo)
  if (!cms?.content || !cms.attributes.certificateHash || !isSignatureOf(cms, cms.content)) return undefined
  const { certificate: authority, certificates, content } = cms
  if (!authority.keyUsage?.includes(oids.timeStamping)) return undefined
  try {
    return { ...readInfo(readSequence(decode(content)), over), authority, certificates }
  } catch {
    return undefined
  }
}

function readInfo([version, , imprint, , time, ...rest]: Der[], over: Uint8Array): Pick<Timestamp, 'at' | 'nonce'> {
  const [algorithm, hash] = readSequence(imprint)
  const digest = digests[readObjectId(readSequence(algorithm)[0])]
  if (!digest || !readInteger(version).equals(Buffer.of(1))) throw new Error('Not a timestamp known here.')
  if (!createHash(digest).update(over).digest().equals(readOctets(hash))) throw new Error('A timestamp of other bytes.')
  const nonce = rest.find(isInteger)
  return { at: readTime(time), nonce: nonce && readInteger(nonce) }
}

function isInteger(der: Der): boolean {
  try {
    return readInteger(der).length > 0
  } catch {
    return false
  }
}
