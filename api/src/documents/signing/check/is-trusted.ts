import type { X509Certificate } from 'node:crypto'

/** A certificate, and the company it came in. */
export interface Presented {
  certificate: X509Certificate
  certificates: readonly X509Certificate[]
}

/** Longest way from a signer up to an authority that is trusted. */
const longestChain = 6

/**
 * Whether a certificate comes down from an authority that is trusted, every one on the way valid at that moment. Each
 * certificate that came along must have its place: one that nobody signed was changed, or put there.
 */
export function isTrusted(
  { certificate, certificates }: Presented,
  roots: readonly X509Certificate[],
  at: Date,
): boolean {
  const known = [...roots, ...certificates]
  return (
    certificates.every((one) => roots.some((root) => same(one, root)) || known.some((issuer) => signed(issuer, one))) &&
    comesFrom(certificate, { known, roots, at }, longestChain)
  )
}

interface Company {
  known: readonly X509Certificate[]
  roots: readonly X509Certificate[]
  at: Date
}

function comesFrom(certificate: X509Certificate, company: Company, left: number): boolean {
  if (left === 0 || !isValidAt(certificate, company.at)) return false
  if (company.roots.some((root) => same(certificate, root))) return true
  return company.known.some(
    (issuer) =>
      issuer.ca && !same(issuer, certificate) && signed(issuer, certificate) && comesFrom(issuer, company, left - 1),
  )
}

/** Whether a certificate counted at that moment. */
export const isValidAt = ({ validFromDate, validToDate }: X509Certificate, at: Date): boolean =>
  validFromDate <= at && at <= validToDate

const same = (one: X509Certificate, other: X509Certificate): boolean => one.raw.equals(other.raw)
const signed = (issuer: X509Certificate, certificate: X509Certificate): boolean =>
  certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey)
