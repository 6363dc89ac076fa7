import { Field, ID, InputType } from 'type-graphql'

@InputType({ description: 'What was done about a finding.' })
export class ResolveIntegrityFindingInput {
  @Field(() => ID, { description: 'The finding.' })
  finding!: string

  @Field(() => String, { description: 'What was done, at most 1000 characters; names nobody.' })
  resolution!: string
}

@InputType({ description: 'Which proof report.' })
export class IntegrityReportInput {
  @Field(() => ID, { description: 'The report.' })
  report!: string
}
