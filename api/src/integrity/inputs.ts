import { Field, ID, InputType } from 'type-graphql'

@InputType({ description: 'What was done about a finding.' })
export class ResolveIntegrityFindingInput {
  @Field(() => ID, { description: 'The finding.' })
  finding!: string

  @Field(() => String, { description: 'What was done, at most 1000 characters; names nobody.' })
  resolution!: string
}

@InputType({ description: 'The quarter to report on.' })
export class CreateIntegrityReportInput {
  @Field(() => String, {
    nullable: true,
    description: 'E.g. `2026-Q4`; not one that has yet to begin. Empty: the quarter under way.',
  })
  quarter?: string | null
}

@InputType({ description: 'Which proof report.' })
export class IntegrityReportInput {
  @Field(() => ID, { description: 'The report.' })
  integrityReport!: string
}
