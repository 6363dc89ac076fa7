import type { X509Certificate } from 'node:crypto'
import { endsOfRevisions, findSignatures, type PlacedSignature } from './check/revisions.ts'
import { isTrusted, isValidAt } from './check/is-trusted.ts'
import { commonNameOf } from './cms/certificate-names.ts'
import { isSignatureOf } from './cms/judge-cms.ts'
import { readCms } from './cms/read-cms.ts'
import { readTimestamp } from './timestamp/read-timestamp.ts'

/** What one signature of a PDF proves, without asking anyone. */
export interface SignatureCheck {
  /** The revision of the file it signs, counted from 1, and how many there are. */
  revision: number
  revisions: number
  /** The signed bytes are unchanged, and the signature is the signer's. */
  digestOk: boolean
  /** Nothing was added after it, and nothing but the signature itself lies outside it. */
  coversWholeDocument: boolean
  /** The signer's certificate is bound in by its hash, as PAdES baseline asks. */
  certificateBound: boolean
  /** The names in the signer's certificate. */
  signer?: string | undefined
  issuer?: string | undefined
  /** When it was signed: witnessed by a timestamp authority, or else as the signer says. */
  signedAt?: Date | undefined
  timestamp: 'NONE' | 'SOUND' | 'BROKEN'
  /** The signer's certificate was valid then. */
  validThen: boolean
  /** It comes down from an authority that is trusted, and so does the timestamp's. */
  trusted: boolean
}

/** What can be told of a PDF by its signatures. */
export interface FileSignatures {
  /** The oldest first. */
  signatures: SignatureCheck[]
  /** The newest, which must cover the whole file. */
  last?: SignatureCheck | undefined
  /** The bytes are as they were signed: every signature fits, and nothing was added after the last. */
  intact: boolean
  /** Intact, and each signature by somebody trusted, with a certificate valid at the time. */
  valid: boolean
}

/** Checks every signature of a PDF against its bytes and the authorities that are trusted. Never throws on a damaged file. */
export function checkSignatures(pdf: Uint8Array, roots: readonly X509Certificate[] = []): FileSignatures {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
  const ends = endsOfRevisions(bytes)
  const signatures = findSignatures(bytes).map((placed) => ({
    revision: ends.filter((end) => end <= placed.end).length,
    revisions: ends.length,
    coversWholeDocument: placed.end === bytes.length,
    ...judge(placed, roots),
  }))
  const last = signatures.at(-1)
  const intact = Boolean(last?.coversWholeDocument) && signatures.every(({ digestOk }) => digestOk)
  const valid = intact && signatures.every(({ validThen, trusted }) => validThen && trusted)
  return { signatures, last, intact, valid }
}

type Judgement = Omit<SignatureCheck, 'revision' | 'revisions' | 'coversWholeDocument'>

const nothingProven: Judgement = {
  digestOk: false,
  certificateBound: false,
  timestamp: 'NONE',
  validThen: false,
  trusted: false,
}

function judge({ content, cms: der, claimedAt }: PlacedSignature, roots: readonly X509Certificate[]): Judgement {
  const cms = der && readCms(der)
  if (!cms) return nothingProven
  const { certificate } = cms
  const stamp = cms.token && readTimestamp(cms.token, cms.signature)
  const signedAt = stamp?.at ?? claimedAt
  const stampTrusted =
    !cms.token || (stamp !== undefined && isTrusted({ ...stamp, certificate: stamp.authority }, roots, stamp.at))
  return {
    // A timestamp that does not fit was exchanged, or somebody changed the signature's outside.
    digestOk: isSignatureOf(cms, content) && (!cms.token || stamp !== undefined),
    certificateBound: cms.attributes.certificateHash !== undefined,
    signer: commonNameOf(certificate.subject),
    issuer: commonNameOf(certificate.issuer),
    signedAt,
    timestamp: !cms.token ? 'NONE' : stamp ? 'SOUND' : 'BROKEN',
    validThen: signedAt !== undefined && isValidAt(certificate, signedAt),
    trusted: signedAt !== undefined && stampTrusted && isTrusted(cms, roots, signedAt),
  }
}
