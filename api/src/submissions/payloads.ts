import { Field, ID, ObjectType } from 'type-graphql'
import { LocalizedText } from '../foundation/localized-text.ts'
import type { Text } from '../foundation/text.ts'
import { Submission } from './submission.ts'

@ObjectType({ description: 'The submission after the change.' })
export class SubmissionPayload {
  @Field(() => Submission, { description: 'The submission, as it is now.' })
  submission!: Submission
}

@ObjectType('AnswerFault', { description: 'An answer that cannot be filed yet, and how to mend it.' })
export class AnswerFaultType {
  @Field(() => String, { description: 'Path of the question, e.g. `members.2.identityNumber`; rows count from 0.' })
  question!: string

  @Field(() => LocalizedText, { description: 'What to do about it.' })
  message!: Text
}

@ObjectType({ description: 'The draft after saving, with what is not right yet. Nothing typed was lost.' })
export class SaveAnswersPayload extends SubmissionPayload {
  @Field(() => [AnswerFaultType], { description: 'What is wrong with the answers just sent.' })
  faults!: AnswerFaultType[]
}

@ObjectType({ description: 'The draft that is gone.' })
export class DiscardDraftPayload {
  @Field(() => ID, { description: 'Its former id.' })
  id!: string
}

@ObjectType({ description: 'Leave to upload one file, once.' })
export class UploadTicketPayload {
  @Field(() => ID, { description: 'The ticket.' })
  id!: string

  @Field(() => String, { description: 'Address to PUT the bytes to; resumable with Content-Range.' })
  url!: string

  @Field(() => String, { description: 'Send it as `Authorization: Upload <secret>`; it is shown only here.' })
  secret!: string

  @Field(() => Date, { description: 'Until when the ticket is good.' })
  expiresAt!: Date
}

@ObjectType({ description: 'A way to fetch a file, for a few minutes and for the asker only.' })
export class DownloadPayload {
  @Field(() => String, { description: 'Address to GET the file from.' })
  url!: string
}
