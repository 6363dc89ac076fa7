import { createHash, randomBytes, randomInt } from 'node:crypto'

/** A secret nobody can guess: 32 random bytes, fit for a link or a cookie. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

/** What is kept of a secret. */
export const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/** Six digits that a person can type from a phone. */
export const newCode = (): string => randomInt(1_000_000).toString().padStart(6, '0')
