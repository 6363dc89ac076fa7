import { registerEnumType } from 'type-graphql'

/** Whether a document still counts. */
export enum DocumentState {
  ISSUED = 'ISSUED',
  REVOKED = 'REVOKED',
  REPLACED = 'REPLACED',
}
registerEnumType(DocumentState, {
  name: 'DocumentState',
  description: 'Whether a document still counts.',
  valuesConfig: {
    ISSUED: { description: 'In force, as long as it has not expired.' },
    REVOKED: { description: 'Taken back by an official, with a reason (dicabut).' },
    REPLACED: { description: 'A later document stands in its place (diganti).' },
  },
})

/** What kind of reason a document is taken back for: all that the public is told of it. */
export enum RevocationCategory {
  WRONG_DATA = 'WRONG_DATA',
  RULES_BROKEN = 'RULES_BROKEN',
  HOLDER_REQUEST = 'HOLDER_REQUEST',
  ISSUED_IN_ERROR = 'ISSUED_IN_ERROR',
  OTHER = 'OTHER',
}
registerEnumType(RevocationCategory, {
  name: 'RevocationCategory',
  description: 'What kind of reason a document is taken back for: all that the public is told of it.',
  valuesConfig: {
    WRONG_DATA: { description: 'What was stated in the submission is not true.' },
    RULES_BROKEN: { description: 'Its holder broke a provision of it.' },
    HOLDER_REQUEST: { description: 'Its holder asked for it.' },
    ISSUED_IN_ERROR: { description: 'It should not have been issued.' },
    OTHER: { description: 'Another reason.' },
  },
})

/** In what capacity the signatory signed, as printed above the name. */
export enum SigningCapacity {
  SELF = 'SELF',
  ON_BEHALF = 'ON_BEHALF',
  PLT = 'PLT',
  PLH = 'PLH',
}
registerEnumType(SigningCapacity, {
  name: 'SigningCapacity',
  description: 'In what capacity the signatory signed.',
  valuesConfig: {
    SELF: { description: 'As the head of the agency.' },
    ON_BEHALF: { description: 'On behalf of the head of the agency (a.n.).' },
    PLT: { description: 'Pelaksana tugas: the post was vacant.' },
    PLH: { description: 'Pelaksana harian: the official was away.' },
  },
})
