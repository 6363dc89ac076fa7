import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/** What the installation's secret is used for; each purpose has a key of its own. */
export type SecretPurpose = 'totp' | 'message' | 'code' | 'limit' | 'sameness' | 'search' | 'identity' | 'signing'

const keyFor = (secret: string, purpose: SecretPurpose): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', `like-u/${purpose}`, 32))

/** Encrypts a secret for keeping (AES-256-GCM); only the same installation and purpose can open it. */
export function seal(secret: string, purpose: SecretPurpose, plain: string): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyFor(secret, purpose), nonce)
  const sealed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')
}

/** Decrypts what `seal` made; throws when it was changed or belongs elsewhere. */
export function open(secret: string, purpose: SecretPurpose, sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', keyFor(secret, purpose), bytes.subarray(0, 12), {
    authTagLength: 16,
  })
  decipher.setAuthTag(bytes.subarray(12, 28))
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
}

/** A hash that nobody can guess values against without the installation's secret (HMAC-SHA-256, hex). */
export const keyedHash = (secret: string, purpose: SecretPurpose, value: string): string =>
  createHmac('sha256', keyFor(secret, purpose)).update(value).digest('hex')
