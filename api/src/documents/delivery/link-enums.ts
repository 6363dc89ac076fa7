import { registerEnumType } from 'type-graphql'

/** What the receiver of a document confirms before it opens. */
export enum LinkQuestion {
  NOTHING = 'NOTHING',
  BIRTH_DATE = 'BIRTH_DATE',
  PHONE_ENDING = 'PHONE_ENDING',
}
registerEnumType(LinkQuestion, {
  name: 'LinkQuestion',
  description: 'What the receiver of a document confirms before it opens.',
  valuesConfig: {
    NOTHING: { description: 'Nothing: the document holds no personal data.' },
    BIRTH_DATE: { description: 'The birth date of whom the document is for, as given in the submission.' },
    PHONE_ENDING: { description: 'The last four digits of the telephone number given in the submission.' },
  },
})

/** Whether a link leads to its document, and why not. */
export enum LinkState {
  OPEN = 'OPEN',
  EXPIRED = 'EXPIRED',
  LOCKED = 'LOCKED',
  RENEWED = 'RENEWED',
  REVOKED = 'REVOKED',
  REPLACED = 'REPLACED',
}
registerEnumType(LinkState, {
  name: 'LinkState',
  description: 'Whether a link leads to its document, and why not.',
  valuesConfig: {
    OPEN: { description: 'It works.' },
    EXPIRED: { description: 'Its time is over; a new one can be asked for.' },
    LOCKED: { description: 'Too many wrong answers were given; a new one can be asked for.' },
    RENEWED: { description: 'A later link was sent, and only that one works.' },
    REVOKED: { description: 'The document was taken back (dicabut).' },
    REPLACED: { description: 'A later document stands in its place (diganti); its link was sent as well.' },
  },
})
