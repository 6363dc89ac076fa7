import { Field, InputType } from 'type-graphql'

/** Whose password was forgotten. */
@InputType({ description: 'Whose password was forgotten.' })
export class RequestPasswordResetInput {
  @Field(() => String, { description: 'Username or email address.' })
  identifier!: string
}

/** A new password, with the link from the email. */
@InputType({ description: 'A new password, with the secret from the link in the email.' })
export class ResetPasswordInput {
  @Field(() => String, { description: 'Secret from the link: works once, for one hour.' })
  token!: string

  @Field(() => String, { description: 'The new password.' })
  password!: string
}

/** The old password and the new one. */
@InputType({ description: 'The old password and the new one.' })
export class ChangePasswordInput {
  @Field(() => String, { description: 'The password used until now.' })
  currentPassword!: string

  @Field(() => String, { description: 'The new password.' })
  newPassword!: string
}
