import { createHash, type X509Certificate } from 'node:crypto'
import { decode, encode, isPlaced, readSequence, sequence, type Der } from './der.ts'
import type { Digest } from './oids.ts'

/** How a signature names the certificate it belongs to: issuer and serial number (RFC 5652, 10.2.4). */
export function issuerAndSerialOf({ raw }: X509Certificate): Der {
  const [certificate] = readSequence(decode(raw))
  const parts = readSequence(certificate)
  const [serial, , issuer] = isPlaced(parts[0], 0) ? parts.slice(1) : parts
  if (!serial || !issuer) throw new Error('Not the structure of a certificate.')
  return sequence(issuer, serial)
}

export const isNamed = (certificate: X509Certificate, issuerAndSerial: Der): boolean =>
  encode(issuerAndSerialOf(certificate)).equals(encode(issuerAndSerial))

/** The hash a signature keeps of its certificate, so that no other can be put in its place. */
export const hashOf = ({ raw }: X509Certificate, digest: Digest): Buffer => createHash(digest).update(raw).digest()

/** The name people know the holder by. */
export const commonNameOf = (name: string): string | undefined => /^CN=(.+)$/m.exec(name)?.[1]
