import { Field, ID, InputType, Int } from 'type-graphql'
import { ServiceKind } from '../catalogue/service-type.ts'
import { ConsentForm } from '../accounts/visitor/consent-form.ts'
import { AnswersInput } from './submission-answers.ts'

const versionDescription = 'The version you looked at; STALE is answered when it has changed since. Optional.'

@InputType({ description: 'The citizen a counter clerk files for, with their recorded consent.' })
export class OnBehalfInput {
  @Field(() => ID, { description: 'Account of the citizen.' })
  citizen!: string

  @Field(() => Boolean, { description: 'The citizen agreed that the clerk files for them.' })
  consent!: boolean

  @Field(() => ConsentForm, {
    nullable: true,
    description: 'How they agreed; kept in the audit trail with who and when.',
  })
  form?: ConsentForm | null

  @Field(() => String, {
    nullable: true,
    description: 'Where the signed sheet or the recording is kept; at most 200 characters, no personal data.',
  })
  note?: string | null
}

@InputType({ description: 'Which service to open a draft of.' })
export class StartSubmissionInput {
  @Field(() => ServiceKind, { description: 'The service.' })
  service!: string

  @Field(() => OnBehalfInput, { nullable: true, description: 'Only for a clerk at the counter.' })
  onBehalf?: OnBehalfInput | null
}

@InputType({ description: 'Part of the answers to keep.' })
export class SaveAnswersInput {
  @Field(() => ID, { description: 'The draft, or the submission returned for correction.' })
  submission!: string

  @Field(() => Int, { nullable: true, description: versionDescription })
  version?: number | null

  @Field(() => AnswersInput, { description: 'Questions left out stay as they are; `null` clears one.' })
  answers!: AnswersInput
}

@InputType({ description: 'A paper about to be uploaded.' })
export class RequestUploadInput {
  @Field(() => ID, { description: 'The submission it belongs to.' })
  submission!: string

  @Field(() => String, { description: 'Key of the requirement it answers.' })
  requirement!: string

  @Field(() => String, { description: 'Name of the file, for people.' })
  fileName!: string

  @Field(() => Int, { description: 'Exact size in bytes.' })
  size!: number

  @Field(() => String, { description: 'Media type: application/pdf, image/jpeg or image/png.' })
  mediaType!: string
}

@InputType({ description: 'Which paper.' })
export class AttachmentInput {
  @Field(() => ID, { description: 'The paper.' })
  attachment!: string
}

@InputType({ description: 'Files a submission.' })
export class SubmitInput {
  @Field(() => ID, { description: 'The draft, or the corrected submission.' })
  submission!: string

  @Field(() => Int, { nullable: true, description: versionDescription })
  version?: number | null

  @Field(() => Boolean, { description: 'The citizen declares that everything is true.' })
  declaration!: boolean

  @Field(() => Boolean, {
    nullable: true,
    description: 'The citizen states that they know what their data are used for; see `filingStatements`.',
  })
  privacy?: boolean | null
}

@InputType({ description: 'Which submission, as last seen.' })
export class SubmissionInput {
  @Field(() => ID, { description: 'The submission.' })
  submission!: string

  @Field(() => Int, { nullable: true, description: versionDescription })
  version?: number | null
}
