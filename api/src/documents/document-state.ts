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
