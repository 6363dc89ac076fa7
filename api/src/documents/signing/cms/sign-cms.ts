import { createHash, sign, type KeyObject, type X509Certificate } from 'node:crypto'
import { promisify } from 'node:util'
import { hashOf, issuerAndSerialOf } from './certificate-names.ts'
import { decode, encode, nothing, objectId, octets, placed, sequence, set, smallInteger, type Der } from './der.ts'
import { oids } from './oids.ts'

/** Who signs: the key, and its certificate with everyone above it, the signer's own first. */
export interface SigningKey {
  key: KeyObject
  chain: readonly [X509Certificate, ...X509Certificate[]]
}

/** Asks a timestamp authority to witness a signature value; gives its token. */
export type Witness = (signature: Uint8Array) => Promise<Uint8Array>

/**
 * Signs content as CMS apart from it, the way PAdES baseline asks (ETSI EN 319 142-1, 6.3): the signing certificate is
 * bound in by its hash, the time stands in the PDF and not here, the whole chain goes along.
 */
export async function signCms(content: Uint8Array, { key, chain }: SigningKey, witness?: Witness): Promise<Buffer> {
  const attributes = set(
    attribute(oids.contentType, objectId(oids.data)),
    attribute(oids.messageDigest, octets(createHash('sha256').update(content).digest())),
    // Hashed with SHA-256, which is the default and therefore not named.
    attribute(oids.signingCertificateV2, sequence(sequence(sequence(octets(hashOf(chain[0], 'sha256')))))),
  )
  const signature = await promisify(sign)('sha256', encode(attributes), key)
  const token = await witness?.(signature)
  return encode(
    sequence(
      objectId(oids.signedData),
      placed(0, [
        sequence(
          smallInteger(1),
          set(sha256),
          sequence(objectId(oids.data)),
          placed(
            0,
            chain.map(({ raw }) => decode(raw)),
          ),
          set(signerInfo(chain[0], attributes, signature, token)),
        ),
      ]),
    ),
  )
}

const sha256 = sequence(objectId(oids.sha256), nothing())
const rsa = sequence(objectId(oids.rsa), nothing())

const attribute = (name: string, value: Der): Der => sequence(objectId(name), set(value))

const signerInfo = (certificate: X509Certificate, attributes: Der, signature: Buffer, token?: Uint8Array): Der =>
  sequence(
    smallInteger(1),
    issuerAndSerialOf(certificate),
    sha256,
    placed(0, attributes.value as Der[]),
    rsa,
    octets(signature),
    ...(token ? [placed(1, [attribute(oids.timestampToken, decode(token))])] : []),
  )
