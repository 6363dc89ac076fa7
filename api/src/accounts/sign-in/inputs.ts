import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Session } from '../session.ts'
import { User } from '../user.ts'

/** What a person signs in with. */
@InputType({ description: 'What a person signs in with.' })
export class SignInInput {
  @Field(() => String, { description: 'Username or email address.' })
  identifier!: string

  @Field(() => String, { description: 'Password.' })
  password!: string

  @Field(() => String, {
    nullable: true,
    description:
      'Six digits from the authenticator app, or a recovery code. Asked for when `totpRequired` was answered.',
  })
  code?: string | null
}

/** Which session to end. */
@InputType({ description: 'Which session to end.' })
export class EndSessionInput {
  @Field(() => ID, { description: 'The session.' })
  id!: string
}

/** How the sign-in went. */
@ObjectType({ description: 'How the sign-in went. The session is in the cookie of the answer.' })
export class SignInPayload {
  @Field(() => User, { nullable: true, description: 'Who signed in; empty while a code is still required.' })
  user?: User

  @Field(() => Boolean, { description: 'Whether to ask for a code and send everything again with it.' })
  totpRequired!: boolean
}

/** Nobody is signed in any more. */
@ObjectType({ description: 'Nobody is signed in any more in this browser.' })
export class SignOutPayload {
  @Field(() => User, { nullable: true, description: 'Who is signed in now: nobody.' })
  user?: User
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
