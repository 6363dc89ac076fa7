import { registerEnumType } from 'type-graphql'
import { Refusal } from '../foundation/errors.ts'
import type { Viewer } from '../foundation/viewer.ts'

/** What a person has to do to their account before anything else. */
export enum Duty {
  ENROL_TOTP = 'ENROL_TOTP',
  CHANGE_PASSWORD = 'CHANGE_PASSWORD',
  ACCEPT_TERMS = 'ACCEPT_TERMS',
}
registerEnumType(Duty, {
  name: 'Duty',
  description: 'What a person has to do to their account before anything else.',
  valuesConfig: {
    ENROL_TOTP: { description: 'Set up an authenticator app: asked of staff in production.' },
    CHANGE_PASSWORD: { description: 'Choose a new password: that of a staff member is 180 days old.' },
    ACCEPT_TERMS: { description: 'Accept the terms of use in force.' },
  },
})

declare module '../foundation/viewer.ts' {
  interface Viewer {
    /** What they have to do to their account first; until then only the own account is open to them. */
    duties?: Duty[]
  }
}

/** Refuses anything but the own account to people who still have duties there. */
export function requireNoDuties(viewer: Viewer): void {
  if (viewer.duties?.length) throw new Refusal('FORBIDDEN', dutiesFirst, { duties: viewer.duties })
}

const dutiesFirst = {
  id: 'Selesaikan dahulu pengaturan akun Anda: autentikator, kata sandi, atau ketentuan penggunaan.',
  en: 'First complete your account: authenticator app, password or terms of use.',
}
