import { Field, ID, InputType, Int } from 'type-graphql'

@InputType({ description: 'A submission to send back or refuse, with the reason.' })
export class ReasonedDecisionInput {
  @Field(() => ID, { description: 'The submission.' })
  submission!: string

  @Field(() => Int, {
    nullable: true,
    description: 'The version you looked at; STALE is answered when it has changed since. Optional.',
  })
  version?: number | null

  @Field(() => String, { description: 'The reason, in words its reader understands.' })
  reason!: string
}
