import { registerEnumType } from 'type-graphql'

/** What can be wrong with the bytes of a file. */
export enum IntegrityFault {
  CHANGED = 'CHANGED',
  TRUNCATED = 'TRUNCATED',
  SWAPPED = 'SWAPPED',
  MISSING = 'MISSING',
  ORPHANED = 'ORPHANED',
  BROKEN_SIGNATURE = 'BROKEN_SIGNATURE',
}
registerEnumType(IntegrityFault, {
  name: 'IntegrityFault',
  description: 'What can be wrong with the bytes of a file.',
  valuesConfig: {
    CHANGED: { description: 'The bytes are not those of its SHA-256.' },
    TRUNCATED: { description: 'The bytes are fewer than were kept.' },
    SWAPPED: { description: 'The bytes are those of another file LIKE-U knows.' },
    MISSING: { description: 'There are no bytes.' },
    ORPHANED: { description: 'There are bytes that no record knows.' },
    BROKEN_SIGNATURE: {
      description: 'The bytes are as they were kept, but the signature of the document does not fit.',
    },
  },
})

/** Whether somebody has to look at a finding. */
export enum FindingState {
  OPEN = 'OPEN',
  RESOLVED = 'RESOLVED',
}
registerEnumType(FindingState, {
  name: 'FindingState',
  description: 'Whether somebody has to look at a finding.',
  valuesConfig: {
    OPEN: { description: 'Somebody has to look at it.' },
    RESOLVED: { description: 'Made good, or explained.' },
  },
})
