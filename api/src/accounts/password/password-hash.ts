import { argon2id, hash, needsRehash, verify } from 'argon2'
import { newSecret } from '../secret.ts'

/** OWASP's least for argon2id: 19 MiB, two passes, one lane. */
const cost = { type: argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

// The same letter can be typed as one code point or two; people must not notice.
const plain = (password: string): string => password.normalize('NFC')

/** What is kept of a password. */
export const hashPassword = (password: string): Promise<string> => hash(plain(password), cost)

let decoy: Promise<string> | undefined

/** Whether it is the password; takes as long when there is none to compare with. */
export async function isPassword(kept: string | null | undefined, password: string): Promise<boolean> {
  const right = await verify(kept ?? (await (decoy ??= hashPassword(newSecret()))), plain(password))
  return right && Boolean(kept)
}

/** Whether the hash was made at a lower cost than today's. */
export const isOutdated = (kept: string): boolean => needsRehash(kept, cost)
