import { Field, ID, InputType } from 'type-graphql'

@InputType({ description: 'What is to be put right.' })
export class RequestCorrectionInput {
  @Field(() => ID, { nullable: true, description: 'The submission it is in; leave it out for the account.' })
  submission?: string | null

  @Field(() => String, { description: 'What is wrong, and how it should be; at most 2000 characters.' })
  wish!: string
}

@InputType({ description: 'The answer to a request.' })
export class AnswerDataRequestInput {
  @Field(() => ID, { description: 'The request.' })
  dataRequest!: string

  @Field(() => String, {
    description: 'What was done, or why it cannot be, in words the citizen understands; at most 2000 characters.',
  })
  answer!: string
}
