import { requireNoDuties } from './accounts/duty.ts'
import type { Viewer } from './foundation/viewer.ts'

/** What people may always do about their own account, also while it still lacks something. */
const ownAccount = new Set([
  ...[
    'Query.me',
    'Query.myRights',
    'Query.myDuties',
    'Query.termsOfUse',
    'Query.sessions',
    'Mutation.signIn',
    'Mutation.signOut',
  ],
  ...['Mutation.endSession', 'Mutation.endOtherSessions', 'Mutation.changePassword', 'Mutation.updateProfile'],
  ...['Mutation.enrolTotp', 'Mutation.confirmTotp', 'Mutation.removeTotp', 'Mutation.renewRecoveryCodes'],
  ...['Mutation.stepUp', 'Mutation.acceptTerms', 'Mutation.requestEmailChange', 'Mutation.confirmEmailChange'],
  ...['Mutation.requestPhoneChange', 'Mutation.confirmPhoneChange', 'Query.services', 'Query.service'],
])

/** Whoever must first set up their authenticator, renew their password or accept the terms, does that first. */
export function gate(viewer: Viewer, operation: string): void {
  if (!ownAccount.has(operation)) requireNoDuties(viewer)
}
