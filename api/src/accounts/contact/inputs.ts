import { Field, InputType } from 'type-graphql'

/** The new email address, with the password. */
@InputType({ description: 'The new email address, with the password.' })
export class RequestEmailChangeInput {
  @Field(() => String, { description: 'The new address.' })
  email!: string

  @Field(() => String, { description: 'The own password.' })
  password!: string
}

/** The link sent to the new address. */
@InputType({ description: 'The link sent to the new address.' })
export class ConfirmEmailChangeInput {
  @Field(() => String, { description: 'Secret from the link: works once, for 24 hours.' })
  token!: string
}

/** The new WhatsApp number, with the password. */
@InputType({ description: 'The new WhatsApp number, with the password.' })
export class RequestPhoneChangeInput {
  @Field(() => String, { description: 'The new number, as 08… or +62….' })
  phone!: string

  @Field(() => String, { description: 'The own password.' })
  password!: string
}

/** The code sent to the new number. */
@InputType({ description: 'The code sent to the new number.' })
export class ConfirmPhoneChangeInput {
  @Field(() => String, { description: 'Six digits: work once, for 10 minutes.' })
  code!: string
}
