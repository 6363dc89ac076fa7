import { Field, InputType, Int } from 'type-graphql'
import { Channel } from '../user.ts'

/** Who wants an account. */
@InputType({ description: 'Who wants an account.' })
export class RegisterInput {
  @Field(() => String, { description: 'Full name, as on the identity card; 2–120 characters.' })
  name!: string

  @Field(() => String, { description: 'Email address; it must be proven by a link before signing in.' })
  email!: string

  @Field(() => String, {
    nullable: true,
    description: 'WhatsApp number, as 08… or +62…. Required when `channel` is WHATSAPP.',
  })
  phone?: string | null

  @Field(() => String, { description: 'Name to sign in with: 4–30 letters, digits, dots, underscores, hyphens.' })
  username!: string

  @Field(() => String, { description: 'Password: at least 10 characters, not a common one.' })
  password!: string

  @Field(() => Channel, { nullable: true, description: 'Where to be told; email when left out.' })
  channel?: Channel | null

  @Field(() => Int, { description: 'Version of the terms of use that the person read and accepted.' })
  termsVersion!: number
}

/** The secret of the activation link. */
@InputType({ description: 'The secret of the activation link.' })
export class ActivateAccountInput {
  @Field(() => String, { description: 'Secret from the link: works once, for 48 hours.' })
  token!: string
}

/** Whose activation link to send again. */
@InputType({ description: 'Whose activation link to send again.' })
export class ResendActivationInput {
  @Field(() => String, { description: 'Username or email address.' })
  identifier!: string
}

/** The right address of an account that was registered with a wrong one. */
@InputType({ description: 'The right email address of an account that was registered with a wrong one.' })
export class CorrectRegistrationEmailInput {
  @Field(() => String, { description: 'Username chosen when registering.' })
  username!: string

  @Field(() => String, { description: 'Password chosen when registering.' })
  password!: string

  @Field(() => String, { description: 'The right email address.' })
  email!: string
}
