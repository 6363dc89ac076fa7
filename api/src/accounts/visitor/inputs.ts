import { Field, ID, InputType, Int } from 'type-graphql'
import { ConsentForm } from './consent-form.ts'

/** What somebody agreed to before a clerk wrote them down. */
@InputType({ description: 'What somebody agreed to before a clerk wrote them down (UU 27/2022 Pasal 22).' })
export class VisitorConsentInput {
  @Field(() => ConsentForm, { description: 'How they agreed; kept in the audit trail with who and when.' })
  form!: ConsentForm

  @Field(() => Int, { description: 'Version of the terms of use that was read out to them.' })
  termsVersion!: number
}

/** Somebody at the counter who has no email address. */
@InputType({ description: 'Somebody at the counter who has no email address.' })
export class RegisterVisitorInput {
  @Field(() => String, { description: 'Full name, as on the identity card; 2–120 characters.' })
  name!: string

  @Field(() => String, {
    description: 'NIK, 16 digits. Only a keyed mark of it is kept, so that nobody is registered twice.',
  })
  nik!: string

  @Field(() => String, {
    nullable: true,
    description: 'WhatsApp number, as 08… or +62…; without one, news waits for them at the counter.',
  })
  phone?: string | null

  @Field(() => VisitorConsentInput, { description: 'Their consent.' })
  consent!: VisitorConsentInput
}

/** What is to be known of a visitor from now on. */
@InputType({ description: 'What is to be known of a visitor from now on.' })
export class ChangeVisitorPhoneInput {
  @Field(() => ID, { description: 'The account made at the counter.' })
  account!: string

  @Field(() => String, {
    nullable: true,
    description: 'WhatsApp number, as 08… or +62…; without one, news waits for them at the counter.',
  })
  phone?: string | null
}

/** Whom a clerk has before them. */
@InputType({ description: 'Whom a clerk has before them.' })
export class FindVisitorInput {
  @Field(() => String, { description: 'NIK, WhatsApp number, email address or username; all of it.' })
  identity!: string
}

/** A visitor who has an email address by now. */
@InputType({ description: 'A visitor who has an email address by now.' })
export class InviteVisitorInput {
  @Field(() => ID, { description: 'The account made at the counter.' })
  account!: string

  @Field(() => String, {
    description: 'Their address; it becomes that of the account once the link sent there is used.',
  })
  email!: string
}
