import { Field, Int, ObjectType } from 'type-graphql'
import { Session } from '../session.ts'
import { User } from '../user.ts'

/** How the sign-in went. */
@ObjectType({ description: 'How the sign-in went. The session is in the cookie of the answer.' })
export class SignInPayload {
  @Field(() => User, { nullable: true, description: 'Who signed in; empty while a code is still required.' })
  user?: User

  @Field(() => Boolean, { description: 'Whether to ask for a code and send everything again with it.' })
  totpRequired!: boolean
}

/** The session that was ended. */
@ObjectType({ description: 'The session that was ended.' })
export class EndSessionPayload {
  @Field(() => Session, { description: 'The session, with the moment it ended.' })
  session!: Session
}

/** The sessions that were ended. */
@ObjectType({ description: 'The sessions that were ended.' })
export class EndOtherSessionsPayload {
  @Field(() => Int, { description: 'How many.' })
  ended!: number
}
