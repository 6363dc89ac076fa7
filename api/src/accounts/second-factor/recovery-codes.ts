import { Secret } from 'otpauth'
import { keyedHash } from '../../foundation/secret-box.ts'
import type { Work } from '../../foundation/work.ts'

const howMany = 10

/** Ten codes for the day the phone is lost, as people write them down: `ABCD-EFGH-JKLM-NPQR`. */
export const newRecoveryCodes = (): string[] => Array.from({ length: howMany }, newRecoveryCode)

/** What is kept of a recovery code; spaces, hyphens and case do not matter. */
export const hashRecoveryCode = (work: Pick<Work, 'settings'>, code: string): string =>
  keyedHash(work.settings.secret, 'code', code.toUpperCase().replace(/[^A-Z2-7]/g, ''))

function newRecoveryCode(): string {
  const { base32 } = new Secret({ size: 10 })
  return base32.match(/.{1,4}/g)?.join('-') ?? base32
}
