import { Secret, TOTP } from 'otpauth'

/** Seconds one code of an authenticator app lasts. */
const period = 30

const generator = (secret: string, username: string): TOTP =>
  new TOTP({
    issuer: 'LIKE-U',
    label: username,
    algorithm: 'SHA1',
    digits: 6,
    period,
    secret: Secret.fromBase32(secret),
  })

/** A new secret to share with an authenticator app (160 bits, base32). */
export const newTotpSecret = (): string => new Secret({ size: 20 }).base32

/** The `otpauth://` address that an authenticator app reads from a QR code. */
export const totpUri = (secret: string, username: string): string => generator(secret, username).toString()

/** The 30-second step this code belongs to, now or one step off; undefined when it is wrong. */
export function findTotpStep(secret: string, code: string, now: Date): number | undefined {
  const delta = generator(secret, '').validate({ token: code, timestamp: now.getTime(), window: 1 })
  return delta === null ? undefined : Math.floor(now.getTime() / 1000 / period) + delta
}
