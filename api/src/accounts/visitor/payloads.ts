import { Field, ObjectType } from 'type-graphql'
import { User } from '../user.ts'

/** Who was found, if anybody. */
@ObjectType({ description: 'Who was found, if anybody.' })
export class FindVisitorPayload {
  @Field(() => User, { nullable: true, description: 'The citizen; empty when nobody is known by that.' })
  visitor!: User | null
}

/** The person at the counter, as they are known from now on. */
@ObjectType({ description: 'The person at the counter, as they are known from now on.' })
export class VisitorPayload {
  @Field(() => User, { description: 'Their account.' })
  visitor!: User
}
