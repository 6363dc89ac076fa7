import { X509Certificate } from 'node:crypto'
import { isNamed } from './certificate-names.ts'
import {
  decode,
  encode,
  isNothing,
  isPlaced,
  readInteger,
  readObjectId,
  readOctets,
  readPlaced,
  readSequence,
  readSet,
  setAsWritten,
  type Der,
} from './der.ts'
import { readAttributes, type SignedAttributes } from './read-attributes.ts'
import { digests, oids, signatureKinds, type Digest } from './oids.ts'

/** The parts of a CMS signature (RFC 5652) that prove something. */
export interface Cms {
  digest: Digest
  attributes: SignedAttributes
  /** The attributes as they were signed: encoded as a SET. */
  signedBytes: Buffer
  signature: Buffer
  /** The signer's own. */
  certificate: X509Certificate
  /** Every certificate that came along. */
  certificates: X509Certificate[]
  /** What stands inside the signature itself; a signature of a PDF has its content outside. */
  content?: Buffer | undefined
  /** A timestamp authority's token over the signature. */
  token?: Buffer | undefined
}

/** Reads a signature over content of that kind; nothing when it is not exactly one. */
export function readCms(der: Uint8Array, kind: string = oids.data): Cms | undefined {
  try {
    const [name, content] = readSequence(decode(der))
    if (readObjectId(name) !== oids.signedData) return undefined
    return partsOf(readSequence(readPlaced(content, 0)[0]), kind)
  } catch {
    return undefined
  }
}

function partsOf([version, algorithms, encapsulated, bag, ...rest]: Der[], kind: string): Cms | undefined {
  const [signer, ...others] = readSet(rest.at(-1))
  const [signerVersion, name, hashing, attributes, signing, value, unsigned] = readSequence(signer)
  const digest = digests[readAlgorithm(hashing)]
  const certificates = readPlaced(bag, 0).map((one) => new X509Certificate(encode(one)))
  const certificate = certificates.find((one) => name && isNamed(one, name))
  const sound =
    others.length === 0 &&
    isVersion(signerVersion, 1) &&
    isVersion(version, kind === oids.data ? 1 : 3) &&
    readSet(algorithms).some((one) => digests[readAlgorithm(one)] === digest)
  if (!sound || !digest || !certificate || !isSignedBy(signing, certificate, digest)) return undefined
  const signed = readPlaced(attributes, 0)
  return {
    digest,
    attributes: readAttributes(signed, kind),
    signedBytes: encode(setAsWritten(signed)),
    signature: readOctets(value),
    certificate,
    certificates,
    content: contentOf(encapsulated, kind),
    token: unsigned && tokenOf(unsigned),
  }
}

const isVersion = (der: Der | undefined, version: number): boolean => readInteger(der).equals(Buffer.of(version))

/** Only ways that take no options, or none but the empty one, are understood. */
function readAlgorithm(der: Der | undefined): string {
  const [name, options, ...more] = readSequence(der)
  if (more.length > 0 || (options && !isNothing(options))) throw new Error('Not a way of signing known here.')
  return readObjectId(name)
}

function isSignedBy(algorithm: Der | undefined, { publicKey }: X509Certificate, digest: Digest): boolean {
  const kind = signatureKinds[readAlgorithm(algorithm)]
  return kind?.key === publicKey.asymmetricKeyType && (kind?.digest ?? digest) === digest
}

function contentOf(encapsulated: Der | undefined, kind: string): Buffer | undefined {
  const [name, content, ...more] = readSequence(encapsulated)
  if (readObjectId(name) !== kind || more.length > 0) throw new Error('Not a signature over this kind of content.')
  return content && readOctets(readPlaced(content, 0)[0])
}

/**
 * What is not signed itself proves something only if it is understood: of the attributes outside the signature PAdES
 * uses the timestamp alone, so anything else means that somebody put his hand to it.
 */
function tokenOf(unsigned: Der): Buffer {
  const [[name, values], ...others] = readPlaced(unsigned, 1).map(readSequence) as [Der[], ...Der[][]]
  if (others.length > 0 || !isPlaced(unsigned, 1) || readObjectId(name) !== oids.timestampToken)
    throw new Error('Not an attribute of a PAdES signature.')
  const [token, ...more] = readSet(values)
  if (!token || more.length > 0) throw new Error('Not one timestamp.')
  return encode(token)
}
