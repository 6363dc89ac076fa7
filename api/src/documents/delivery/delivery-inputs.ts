import { Field, InputType } from 'type-graphql'

@InputType({ description: 'Which link to a document.' })
export class DocumentLinkInput {
  @Field(() => String, { description: 'What stands behind the # of the link.' })
  token!: string
}

@InputType({ description: 'A link to a document, and what its receiver confirms.' })
export class ReceiveDocumentInput extends DocumentLinkInput {
  @Field(() => String, {
    nullable: true,
    description:
      'The answer to what is asked: a birth date (YYYY-MM-DD, or as people write it) or the last four digits of the ' +
      'telephone number; nothing where nothing is asked.',
  })
  answer?: string | null
}
