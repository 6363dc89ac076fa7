import type { Settings } from '../../foundation/settings.ts'
import { Role } from '../../foundation/viewer.ts'

/** What is asked of the passwords, and of the sign-in, of one group of people. */
export interface PasswordPolicy {
  minLength: number
  maxLength: number
  /** Small and capital letters, digits and signs together. */
  mixed: boolean
  /** Least strength, on the scale of 0 to 4. */
  minScore: number
  /** Days after which a new one must be chosen. */
  maxAgeDays?: number
  totp: 'required' | 'optional'
}

const citizen: PasswordPolicy = { minLength: 10, maxLength: 128, mixed: false, minScore: 2, totp: 'optional' }

/** After Peraturan BSSN 4/2021: length, mixture, period of validity, second factor. */
const staff: PasswordPolicy = {
  minLength: 12,
  maxLength: 128,
  mixed: true,
  minScore: 3,
  maxAgeDays: 180,
  totp: 'required',
}

/** The policy for people of this role; a second factor is only demanded of staff in production. */
export function policyFor(role: Role, settings: Pick<Settings, 'production'>): PasswordPolicy {
  if (role === Role.CITIZEN) return citizen
  return settings.production ? staff : { ...staff, totp: 'optional' }
}
