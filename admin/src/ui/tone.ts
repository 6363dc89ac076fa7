/** How a state feels, apart from its words: nobody has to tell it by colour alone. */
export type Tone = 'default' | 'info' | 'success' | 'warning' | 'error'

const tones: Record<string, Tone> = {
  SUBMITTED: 'info',
  IN_VERIFICATION: 'info',
  COMPLETE: 'info',
  RETURNED: 'warning',
  APPROVED: 'success',
  ISSUED: 'success',
  DELIVERED: 'success',
  REFUSED: 'error',
  LAPSED: 'error',
  ACTIVE: 'success',
  PENDING: 'warning',
  SUSPENDED: 'error',
  FAILED: 'error',
  REJECTED: 'error',
  REVOKED: 'error',
  REPLACED: 'warning',
  EXPIRED: 'warning',
  IN_FORCE: 'success',
  VALID: 'success',
  OVERDUE: 'error',
  BOUNCED: 'error',
  SENT: 'info',
  READ: 'success',
  ACCEPTED: 'success',
}

/** The tone of a state of whatever kind; states nobody gave a tone are calm. */
export const toneOf = (state: string): Tone => tones[state] ?? 'default'
