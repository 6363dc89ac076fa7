import { registerEnumType } from 'type-graphql'

/** How somebody agreed that a clerk files for them (UU 27/2022 Pasal 22: consent is written or recorded). */
export enum ConsentForm {
  SIGNED = 'SIGNED',
  THUMBPRINT = 'THUMBPRINT',
  RECORDED = 'RECORDED',
}
registerEnumType(ConsentForm, {
  name: 'ConsentForm',
  description: 'How somebody agreed that a clerk files for them (UU 27/2022 Pasal 22).',
  valuesConfig: {
    SIGNED: { description: 'By a signature on paper (tanda tangan).' },
    THUMBPRINT: { description: 'By a thumbprint on paper (cap jempol).' },
    RECORDED: { description: 'In spoken words that were recorded.' },
  },
})
