import { Field, Int, ObjectType } from 'type-graphql'

@ObjectType({ description: 'How often a document was checked before, by anyone; nothing is known of them.' })
export class EarlierChecks {
  @Field(() => Int, { description: 'How often, this time not counted.' })
  times!: number

  @Field(() => Date, { nullable: true, description: 'When it was first checked.' })
  firstAt?: Date | null

  @Field(() => Date, { nullable: true, description: 'When it was last checked before.' })
  lastAt?: Date | null
}
