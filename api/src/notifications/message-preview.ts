import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { LanguageChoice } from '../accounts/language-choice.ts'
import { Channel } from '../accounts/user.ts'
import type { Language } from '../foundation/text.ts'
import { Step } from '../submissions/history-entry.ts'
import type { StepName } from '../submissions/lifecycle.ts'

@InputType({ description: 'A step about to be taken.' })
export class PreviewMessageInput {
  @Field(() => ID, { description: 'The submission.' })
  submission!: string

  @Field(() => Step, { description: 'The step, e.g. RETURN, APPROVE, REFUSE.' })
  step!: StepName

  @Field(() => String, { nullable: true, description: 'The reason that would be given with it.' })
  reason?: string | null
}

@ObjectType({ description: 'The message the citizen would get, in their language.' })
export class MessagePreview {
  @Field(() => String, { description: 'Key of the wording it follows (`messageTemplates`).' })
  template!: string

  @Field(() => LanguageChoice, { description: 'The citizen’s language.' })
  language!: Language

  @Field(() => Channel, {
    nullable: true,
    description:
      'The channel the citizen chose; the other one follows when it fails. Empty for those whom none reaches: they are ' +
      'told at the counter.',
  })
  channel!: Channel | null

  @Field(() => String, { description: 'Subject of the email.' })
  subject!: string

  @Field(() => String, { description: 'The email as plain text, greeting and closing included.' })
  email!: string

  @Field(() => String, { nullable: true, description: 'The WhatsApp message; empty when this one only goes by email.' })
  whatsApp!: string | null
}
