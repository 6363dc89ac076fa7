import { Field, ObjectType } from 'type-graphql'
import { User } from './user.ts'

/** An answer that tells no more than what to do next, so that it never reveals whether an account exists. */
@ObjectType({ description: 'What was done or what to do next, in words. Never reveals whether an account exists.' })
export class NoticePayload {
  @Field(() => String, { description: 'A sentence for the person, in their language.' })
  message!: string
}

/** The account after the change. */
@ObjectType({ description: 'The account after the change.' })
export class UserPayload {
  @Field(() => User, { description: 'The account.' })
  user!: User
}
