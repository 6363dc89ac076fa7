import { Field, ID, InputType } from 'type-graphql'

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
