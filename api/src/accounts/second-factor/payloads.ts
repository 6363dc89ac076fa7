import { Field, ObjectType } from 'type-graphql'
import { User } from '../user.ts'

/** What an authenticator app needs to know. */
@ObjectType({ description: 'What an authenticator app needs to know; shown this once.' })
export class EnrolTotpPayload {
  @Field(() => String, { description: 'The secret in base32, to type by hand.' })
  secret!: string

  @Field(() => String, { description: 'The `otpauth://` address, to show as a QR code.' })
  uri!: string
}

/** The account and its recovery codes. */
@ObjectType({ description: 'The account and its recovery codes; they are shown this once.' })
export class RecoveryCodesPayload {
  @Field(() => User, { description: 'The account.' })
  user!: User

  @Field(() => [String], {
    description: 'Ten codes, each good for one sign-in without the app. Earlier ones are void.',
  })
  recoveryCodes!: string[]
}

/** Until when the proof of identity counts. */
@ObjectType({ description: 'Until when the repeated proof of identity counts.' })
export class StepUpPayload {
  @Field(() => Date, { description: 'Ten minutes from now; for this session only.' })
  until!: Date
}
