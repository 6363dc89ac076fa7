import { Field, InputType } from 'type-graphql'

/** The password, to set up an authenticator app. */
@InputType({ description: 'The password, to set up an authenticator app.' })
export class EnrolTotpInput {
  @Field(() => String, { description: 'The own password.' })
  password!: string
}

/** The first code from the authenticator app. */
@InputType({ description: 'The first code from the authenticator app.' })
export class ConfirmTotpInput {
  @Field(() => String, { description: 'Six digits.' })
  code!: string
}

/** Password and code, to take the authenticator app off the account. */
@InputType({ description: 'Password and code, to take the authenticator app off the account.' })
export class RemoveTotpInput {
  @Field(() => String, { description: 'The own password.' })
  password!: string

  @Field(() => String, { description: 'Six digits from the app, or a recovery code.' })
  code!: string
}

/** Password and code, to replace the recovery codes. */
@InputType({ description: 'Password and code, to replace the recovery codes.' })
export class RenewRecoveryCodesInput {
  @Field(() => String, { description: 'The own password.' })
  password!: string

  @Field(() => String, { description: 'Six digits from the app, or a recovery code.' })
  code!: string
}

/** The repeated proof of identity. */
@InputType({ description: 'The repeated proof of identity.' })
export class StepUpInput {
  @Field(() => String, { description: 'The own password.' })
  password!: string

  @Field(() => String, {
    nullable: true,
    description: 'Six digits from the app, or a recovery code; required once an authenticator app is set up.',
  })
  code?: string | null
}
