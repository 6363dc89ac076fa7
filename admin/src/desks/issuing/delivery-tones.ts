import type { DeliveryState } from '../../gql/graphql.ts'
import type { Tone } from '../../ui/tone.ts'

/** How each stage of a message feels. */
export const deliveryTones: Record<DeliveryState, Tone> = {
  QUEUED: 'default',
  SENDING: 'default',
  FAILED_TEMPORARILY: 'warning',
  SENT: 'info',
  DELIVERED: 'success',
  FAILED: 'error',
  SUPPRESSED: 'error',
  AT_DESK: 'warning',
}

/** Whether a message has come to its end without arriving; others are LIKE-U’s to go on with. */
export const canResend = ({ state }: { state: DeliveryState }): boolean => state === 'FAILED' || state === 'SUPPRESSED'
