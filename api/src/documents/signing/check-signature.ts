import { createHash, timingSafeEqual, verify } from 'node:crypto'
import { readCms, type Cms } from './cms.ts'

/** What can be told of a PDF's last signature without asking anyone: whether it fits the bytes, not whom to trust. */
export interface SignatureCheck {
  signed: boolean
  /** The signed bytes are unchanged and the signature is the signer's. */
  digestOk: boolean
  /** Nothing was added after it, and nothing but the signature itself lies outside it. */
  coversWholeDocument: boolean
  /** The name in the signer's certificate. */
  signer?: string
}

const unsigned: SignatureCheck = { signed: false, digestOk: false, coversWholeDocument: false }

/** Checks the last signature of a PDF against its bytes. Never throws on a damaged file. */
export function checkSignature(pdf: Uint8Array): SignatureCheck {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
  const range = byteRangeOf(bytes)
  if (!range) return unsigned
  const [start, length, resume, rest] = range
  const content = Buffer.concat([bytes.subarray(start, start + length), bytes.subarray(resume, resume + rest)])
  const hex = bytes.subarray(start + length, resume).toString('latin1')
  const coversWholeDocument = start === 0 && resume + rest === bytes.length && /^<[0-9a-f]*>$/i.test(hex)
  const cms = readCms(Buffer.from(hex.slice(1, -1), 'hex'))
  if (!cms) return { ...unsigned, signed: true, coversWholeDocument }
  return { signed: true, digestOk: isSignatureOf(cms, content), coversWholeDocument, signer: nameOf(cms) }
}

function byteRangeOf(pdf: Buffer): [number, number, number, number] | undefined {
  const at = pdf.lastIndexOf('/ByteRange')
  const numbers = /^\/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/.exec(pdf.toString('latin1', at, at + 120))
  if (at < 0 || !numbers) return undefined
  return [Number(numbers[1]), Number(numbers[2]), Number(numbers[3]), Number(numbers[4])]
}

function isSignatureOf(
  { digest, messageDigest, signedAttributes, signature, certificate }: Cms,
  content: Buffer,
): boolean {
  const actual = createHash(digest).update(content).digest()
  if (actual.length !== messageDigest.length || !timingSafeEqual(actual, messageDigest)) return false
  try {
    return verify(digest, signedAttributes, certificate.publicKey, signature)
  } catch {
    return false
  }
}

const nameOf = ({ certificate }: Cms): string | undefined => /^CN=(.+)$/m.exec(certificate.subject)?.[1]
