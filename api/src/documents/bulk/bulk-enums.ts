import { registerEnumType } from 'type-graphql'

/** How far the issuing of many documents has come. */
export enum BulkIssueState {
  WAITING = 'WAITING',
  RUNNING = 'RUNNING',
  DONE = 'DONE',
  CANCELLED = 'CANCELLED',
}
registerEnumType(BulkIssueState, {
  name: 'BulkIssueState',
  description: 'How far the issuing of many documents has come.',
  valuesConfig: {
    WAITING: { description: 'Asked for; not begun.' },
    RUNNING: { description: 'Documents are issued one after the other.' },
    DONE: { description: 'Every submission has its document, or says why not.' },
    CANCELLED: { description: 'Called off, or its requester may not issue any more; what was issued stays issued.' },
  },
})

/** What became of one submission of the many. */
export enum BulkItemState {
  PENDING = 'PENDING',
  ISSUED = 'ISSUED',
  FAILED = 'FAILED',
}
registerEnumType(BulkItemState, {
  name: 'BulkItemState',
  description: 'What became of one submission of the many.',
  valuesConfig: {
    PENDING: { description: 'Has no document yet; after a cancellation it gets none by this.' },
    ISSUED: { description: 'Has its document.' },
    FAILED: { description: 'Got none; the reason says what to do.' },
  },
})
