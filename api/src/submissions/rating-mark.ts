import { registerEnumType } from 'type-graphql'

/** Whether the owner judged the service; what they said is kept apart from it. */
export enum RatingMark {
  GIVEN = 'GIVEN',
  SKIPPED = 'SKIPPED',
}
registerEnumType(RatingMark, {
  name: 'RatingMark',
  description: 'Whether the owner judged the service they received.',
  valuesConfig: {
    GIVEN: { description: 'They did (sudah menilai).' },
    SKIPPED: { description: 'They would rather not (tidak menilai).' },
  },
})
