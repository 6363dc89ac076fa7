import { Field, ID, InputType, Int } from 'type-graphql'
import { RevocationCategory } from './document-state.ts'
import { SigningMethod } from './signing-method.ts'

@InputType({ description: 'Which approved submission gets its document.' })
export class IssueDocumentInput {
  @Field(() => ID, { description: 'The submission.' })
  submission!: string

  @Field(() => Int, {
    nullable: true,
    description: 'The version you looked at; STALE is answered when it has changed since. Optional.',
  })
  version?: number | null

  @Field(() => String, {
    nullable: true,
    description: 'Number given by SRIKANDI; without it the next number of the register is taken.',
  })
  manualNumber?: string | null
}

@InputType({ description: 'Which approved submission’s document is signed, and with what.' })
export class SignDocumentInput extends IssueDocumentInput {
  @Field(() => String, { description: 'Passphrase of the BSrE certificate. It is passed to BSrE and kept nowhere.' })
  passphrase!: string

  @Field(() => String, {
    nullable: true,
    description: 'NIK registered at BSrE; needed once, or when it changed. It is kept sealed and shown to nobody.',
  })
  identityNumber?: string | null
}

@InputType({ description: 'Which prepared letter.' })
export class PreparedLetterInput {
  @Field(() => ID, { description: 'The prepared letter.' })
  letter!: string
}

@InputType({ description: 'The signed letter you want to upload.' })
export class RequestSignedLetterUploadInput extends PreparedLetterInput {
  @Field(() => String, { description: 'Name of the file on your device.' })
  fileName!: string

  @Field(() => Int, { description: 'Size in bytes.' })
  size!: number

  @Field(() => String, { description: 'Media type: `application/pdf`.' })
  mediaType!: string
}

@InputType({ description: 'Which document no longer counts, and why.' })
export class EndDocumentInput {
  @Field(() => ID, { description: 'The document.' })
  document!: string

  @Field(() => String, { description: 'The reason, for the record.' })
  reason!: string

  @Field(() => RevocationCategory, {
    nullable: true,
    description: 'What the public is told of the reason; only for revoking, OTHER when left out.',
  })
  category?: RevocationCategory | null
}

@InputType({ description: 'Which document.' })
export class DocumentInput {
  @Field(() => ID, { description: 'The document.' })
  document!: string
}

/** What changes about the agency: given, it replaces; `null` empties where that is allowed; left out, it stays. */
@InputType({ description: 'What changes about the agency. Given, it replaces; left out, it stays.' })
export class UpdateAgencyInput {
  @Field(() => SigningMethod, {
    nullable: true,
    description: 'How letters are signed from now on; letters prepared before can still be brought back.',
  })
  signingMethod?: SigningMethod | null

  @Field(() => [String], { nullable: true, description: 'Lines of the letterhead, 1 to 4.' })
  lines?: string[] | null

  @Field(() => String, { nullable: true, description: 'Postal address.' })
  address?: string | null

  @Field(() => String, { nullable: true, description: 'Telephone number; `null` leaves it out.' })
  phone?: string | null

  @Field(() => String, { nullable: true, description: 'Email address; `null` leaves it out.' })
  email?: string | null

  @Field(() => String, { nullable: true, description: 'Web site; `null` leaves it out.' })
  web?: string | null

  @Field(() => String, { nullable: true, description: 'Town letters are dated from.' })
  place?: string | null

  @Field(() => String, { nullable: true, description: 'Position of the head of the agency.' })
  headPosition?: string | null
}
