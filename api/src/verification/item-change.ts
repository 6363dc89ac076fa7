import { GraphQLJSON } from 'graphql-scalars'
import { Field, ObjectType } from 'type-graphql'
import { Attachment } from '../submissions/attachment.ts'
import { ItemKind } from '../submissions/correction.ts'

/** One answer or paper that is not what it was when the submission was returned. */
@ObjectType({ description: 'An answer or a paper that changed since the submission was last returned.' })
export class ItemChange {
  @Field(() => ItemKind, { description: 'An answer or a paper.' })
  kind!: ItemKind

  @Field(() => String, { description: 'Key of the question or of the requirement.' })
  key!: string

  @Field(() => GraphQLJSON, { nullable: true, description: 'The answer as it was; empty when there was none.' })
  before?: unknown

  @Field(() => GraphQLJSON, { nullable: true, description: 'The answer as it is now; empty when it was cleared.' })
  after?: unknown

  @Field(() => Attachment, { nullable: true, description: 'The paper as it was.' })
  paperBefore?: Attachment | null

  @Field(() => Attachment, { nullable: true, description: 'The paper as it is now.' })
  paperAfter?: Attachment | null
}
