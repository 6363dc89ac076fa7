import type { Ref } from '@mikro-orm/core'
import { Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy'
import { Field, Int, ObjectType } from 'type-graphql'
import { Base } from '../../foundation/base-entity.ts'
import { LocalizedText } from '../../foundation/localized-text.ts'
import { Submission } from '../../submissions/submission.ts'
import { IssuedDocument } from '../issued-document.ts'
import { BulkItemState } from './bulk-enums.ts'
import { BulkIssue } from './bulk-issue.ts'

/** One submission of many that get their documents, and what became of it. */
@ObjectType({ description: 'One submission of many that get their documents, and what became of it.' })
@Entity()
@Unique({ properties: ['run', 'position'] })
export class BulkIssueItem extends Base {
  @Field(() => BulkIssue, { description: 'The order it belongs to.' })
  @ManyToOne({ entity: () => BulkIssue, ref: true })
  run!: Ref<BulkIssue>

  @Field(() => Int, { description: 'Its place in the order, from 1; numbers are given in this order.' })
  @Property({ type: 'integer' })
  position!: number

  @Field(() => Submission, { description: 'The submission.' })
  @ManyToOne({ entity: () => Submission, ref: true })
  submission!: Ref<Submission>

  @Field(() => BulkItemState, { description: 'What became of it.' })
  @Enum({ items: () => BulkItemState })
  state: BulkItemState = BulkItemState.PENDING

  @Field(() => IssuedDocument, { nullable: true, description: 'Its document, once issued.' })
  @ManyToOne({ entity: () => IssuedDocument, ref: true, nullable: true })
  document?: Ref<IssuedDocument> | null

  @Field(() => LocalizedText, { nullable: true, description: 'Why it got no document, and what to do.' })
  @Property({ type: 'json', nullable: true })
  reason?: LocalizedText | null
}
