import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** A new secret for a ticket: 256 random bits, so that its plain hash gives nothing away. */
export const newTicketSecret = (): string => randomBytes(32).toString('base64url')

/** What is kept of a ticket's secret. */
export const hashTicketSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/** Does the secret belong to the hash? Takes equally long whether there is a ticket or not. */
export function isTicketSecret(secret: string, hash: string | undefined): boolean {
  const given = Buffer.from(hashTicketSecret(secret), 'hex')
  const kept = hash === undefined ? randomBytes(32) : Buffer.from(hash, 'hex')
  return timingSafeEqual(given, kept)
}
