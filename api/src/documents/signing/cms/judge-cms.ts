import { createHash, timingSafeEqual, verify } from 'node:crypto'
import type { Cms } from './read-cms.ts'

/** Whether a signature is this signer's over this content, and the certificate the one it names. */
export const isSignatureOf = (cms: Cms, content: Uint8Array): boolean =>
  isDigestOf(cms, content) && isCertificateNamed(cms) && isSigned(cms)

function isDigestOf({ digest, attributes: { messageDigest } }: Cms, content: Uint8Array): boolean {
  const actual = createHash(digest).update(content).digest()
  return actual.length === messageDigest.length && timingSafeEqual(actual, messageDigest)
}

/** A signature below the baseline names none; that is told apart, not held against it. */
function isCertificateNamed({ attributes: { certificateHash }, certificate }: Cms): boolean {
  if (!certificateHash) return true
  return createHash(certificateHash.digest).update(certificate.raw).digest().equals(certificateHash.value)
}

function isSigned({ digest, signedBytes, certificate, signature }: Cms): boolean {
  try {
    return verify(digest, signedBytes, certificate.publicKey, signature)
  } catch {
    return false
  }
}
