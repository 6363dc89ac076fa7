import { Field, ID, ObjectType } from 'type-graphql'
import { Role } from '../foundation/viewer.ts'

/** One thing that somebody else did with what is kept about a person, told by their post. */
@ObjectType({
  description:
    'One thing somebody else did with what is kept about the asker: when, and at which post. Never their name ' +
    '(UU 27/2022 gives a right to know the use of one’s data, not the user’s person).',
})
export class DataAccess {
  @Field(() => ID, { description: 'Identifier of the line in the audit trail.' })
  id!: string

  @Field(() => Date, { description: 'When it was done.' })
  at!: Date

  @Field(() => String, { description: 'What was done, e.g. `attachment.view`.' })
  action!: string

  @Field(() => Role, { description: 'Level of access of who did it.' })
  role!: Role

  @Field(() => String, { nullable: true, description: 'Their bidang; empty for those of the whole agency.' })
  division!: string | null

  @Field(() => String, { nullable: true, description: 'Number of the submission it was about, if it has one.' })
  number!: string | null
}
