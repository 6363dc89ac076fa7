import { registerEnumType } from 'type-graphql'

/** How far a message has come on its way to a person. */
export enum DeliveryState {
  QUEUED = 'QUEUED',
  SENDING = 'SENDING',
  FAILED_TEMPORARILY = 'FAILED_TEMPORARILY',
  SENT = 'SENT',
  DELIVERED = 'DELIVERED',
  FAILED = 'FAILED',
  SUPPRESSED = 'SUPPRESSED',
  AT_DESK = 'AT_DESK',
}

registerEnumType(DeliveryState, {
  name: 'DeliveryState',
  description: 'How far a message has come on its way to a person.',
  valuesConfig: {
    QUEUED: { description: 'Waits for its turn.' },
    SENDING: { description: 'Is being handed to the provider.' },
    FAILED_TEMPORARILY: { description: 'Did not go through; LIKE-U tries again by itself.' },
    SENT: { description: 'The provider has taken it.' },
    DELIVERED: { description: 'Has reached the person’s mailbox or phone.' },
    FAILED: { description: 'Will not arrive on this channel.' },
    SUPPRESSED: { description: 'Not sent: earlier messages to this address bounced or were reported as unwanted.' },
    AT_DESK: {
      description: 'Waits to be told at the counter: the person has neither an email address nor a WhatsApp number.',
    },
  },
})

/** States in which a message is still to be handed over. */
export const pendingStates = [DeliveryState.QUEUED, DeliveryState.SENDING, DeliveryState.FAILED_TEMPORARILY] as const

export const isPending = (state: DeliveryState): boolean => (pendingStates as readonly DeliveryState[]).includes(state)

/** Why a message did not go through, in words fit for a log and for staff. */
export const faults = [
  'BUSY',
  'PROVIDER_ERROR',
  'UNREACHABLE',
  'PAUSED',
  'CREDENTIALS',
  'TIMEOUT',
  'CONNECTION_LOST',
  'REJECTED',
  'BOUNCED',
  'COMPLAINT',
  'NO_ADDRESS',
  'SUPPRESSED',
  'UNKNOWN_OUTCOME',
] as const
export type Fault = (typeof faults)[number]
