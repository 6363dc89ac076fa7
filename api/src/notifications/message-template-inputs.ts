import { Field, InputType, Int, ObjectType } from 'type-graphql'
import { LocalizedText } from '../foundation/localized-text.ts'
import { MessageTemplate } from './message-template.ts'

@InputType({ description: 'The next wording of a message, whole.' })
export class PublishMessageTemplateInput {
  @Field(() => String, { description: 'Which message, e.g. `RETURNED`.' })
  key!: string

  @Field(() => Int, { description: 'The version that was read; STALE when another is in use by now.' })
  version!: number

  @Field(() => LocalizedText, { description: 'Subject of the email, at most 150 characters.' })
  subject!: LocalizedText

  @Field(() => LocalizedText, { description: 'Body of the email, in plain text; at most 4,000 characters.' })
  email!: LocalizedText

  @Field(() => LocalizedText, {
    nullable: true,
    description:
      'WhatsApp text, at most 1,024 characters; only for messages that may go by WhatsApp. Meta must have approved a ' +
      'template of the same name with the same placeholders in the same order.',
  })
  whatsApp?: LocalizedText | null
}

@ObjectType({ description: 'The wording after the change.' })
export class PublishMessageTemplatePayload {
  @Field(() => MessageTemplate, { description: 'The version now in use.' })
  template!: MessageTemplate
}
