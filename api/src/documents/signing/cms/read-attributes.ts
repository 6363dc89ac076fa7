import { isPlaced, readObjectId, readOctets, readSequence, readSet, type Der } from './der.ts'
import { digests, oids, type Digest } from './oids.ts'

/** What a signer signed besides the content. */
export interface SignedAttributes {
  messageDigest: Buffer
  /** Hash of the signer's certificate (RFC 5035); signatures below the PAdES baseline have none. */
  certificateHash?: { digest: Digest | 'sha1'; value: Buffer } | undefined
}

/** Reads the attributes of a signature over content of that kind. @throws Error when one is missing or twice there */
export function readAttributes(attributes: Der[], kind: string): SignedAttributes {
  const named = new Map(attributes.map((one) => readAttribute(one)))
  const messageDigest = named.get(oids.messageDigest)
  if (named.size !== attributes.length || !messageDigest || readObjectId(named.get(oids.contentType)) !== kind)
    throw new Error('Not the attributes of a signature.')
  return { messageDigest: readOctets(messageDigest), certificateHash: certificateHashOf(named) }
}

function readAttribute(der: Der): [string, Der] {
  const [name, values] = readSequence(der)
  const [value, ...more] = readSet(values)
  if (!value || more.length > 0) throw new Error('Not the attributes of a signature.')
  return [readObjectId(name), value]
}

function certificateHashOf(named: Map<string, Der>): SignedAttributes['certificateHash'] {
  const [second, first] = [named.get(oids.signingCertificateV2), named.get(oids.signingCertificate)]
  if (second) return readHash(firstCertificate(second))
  return first && { digest: 'sha1', value: readOctets(firstCertificate(first)[0]) }
}

const firstCertificate = (attribute: Der): Der[] => readSequence(readSequence(readSequence(attribute)[0])[0])

/** The way of hashing is named only when it is not SHA-256. */
function readHash([first, second]: Der[]): SignedAttributes['certificateHash'] {
  if (!isAlgorithm(first)) return { digest: 'sha256', value: readOctets(first) }
  const digest = digests[readObjectId(readSequence(first)[0])]
  if (!digest) throw new Error('Not a way of hashing that is sound.')
  return { digest, value: readOctets(second) }
}

const isAlgorithm = (der: Der | undefined): boolean => Array.isArray(der?.value) && !isPlaced(der, 0)
