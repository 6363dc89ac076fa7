import { X509Certificate } from 'node:crypto'
import forge from 'node-forge'

/** The parts of a detached CMS signature (RFC 5652) that prove something. */
export interface Cms {
  digest: 'sha256' | 'sha384' | 'sha512'
  messageDigest: Buffer
  /** As they were signed: encoded as a SET. */
  signedAttributes: Buffer
  signature: Buffer
  /** The signer's own. */
  certificate: X509Certificate
}

const digests: Record<string, Cms['digest']> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
}
const messageDigestOid = '1.2.840.113549.1.9.4'

type Node = forge.asn1.Asn1

/** Reads a signature out of its DER bytes, which zeros may follow; nothing when it is not one. */
export function readCms(der: Uint8Array): Cms | undefined {
  try {
    return partsOf(forge.asn1.fromDer(withoutFilling(Buffer.from(der)).toString('binary')))
  } catch {
    return undefined
  }
}

/** Cuts the zeros that fill the room kept free in the file; anything else behind the signature is none of it. */
function withoutFilling(der: Buffer): Buffer {
  const short = der.readUInt8(1)
  const lengthBytes = short < 0x80 ? 0 : short & 0x7f
  const end = 2 + lengthBytes + (lengthBytes === 0 ? short : der.readUIntBE(2, lengthBytes))
  if (der.subarray(end).some((byte) => byte !== 0)) throw new Error('Something lies behind the signature.')
  return der.subarray(0, end)
}

function partsOf(contentInfo: Node): Cms | undefined {
  const signedData = child(child(contentInfo, 1), 0)
  const signer = child(children(signedData).at(-1), 0)
  const [, issuerAndSerial, algorithm, attributes, , value] = children(signer)
  const digest = digests[oid(child(algorithm, 0))]
  const certificate = certificatesOf(signedData).find((one) => isOf(one, issuerAndSerial))
  const attribute = children(attributes).find((one) => oid(child(one, 0)) === messageDigestOid)
  if (!digest || !attributes || !attribute || !certificate) return undefined
  return {
    digest,
    messageDigest: bytes(child(child(attribute, 1), 0)),
    signedAttributes: encode(
      forge.asn1.create(forge.asn1.Class.UNIVERSAL, forge.asn1.Type.SET, true, children(attributes)),
    ),
    signature: bytes(value),
    certificate,
  }
}

/** The certificates lie in the context-specific element 0 of the signed data. */
function certificatesOf(signedData: Node): X509Certificate[] {
  const element = children(signedData).find((node) => node.tagClass === forge.asn1.Class.CONTEXT_SPECIFIC)
  return children(element).map((node) => new X509Certificate(encode(node)))
}

const isOf = (certificate: X509Certificate, issuerAndSerial: Node | undefined): boolean =>
  BigInt(`0x${certificate.serialNumber}`) === BigInt(`0x${bytes(child(issuerAndSerial, 1)).toString('hex')}`)

const children = (node: Node | undefined): Node[] => (Array.isArray(node?.value) ? node.value : [])

function child(node: Node | undefined, index: number): Node {
  const found = children(node)[index]
  if (!found) throw new Error('Not the structure of a CMS signature.')
  return found
}

const bytes = (node: Node | undefined): Buffer =>
  Buffer.from(typeof node?.value === 'string' ? node.value : '', 'binary')
const oid = (node: Node): string => forge.asn1.derToOid(bytes(node).toString('binary'))
const encode = (node: Node): Buffer => Buffer.from(forge.asn1.toDer(node).getBytes(), 'binary')
