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
