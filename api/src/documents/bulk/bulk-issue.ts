import type { Ref } from '@mikro-orm/core'
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy'
import { Field, Int, ObjectType } from 'type-graphql'
import { Division } from '../../accounts/division.ts'
import { User } from '../../accounts/user.ts'
import { Base } from '../../foundation/base-entity.ts'
import { StoredFile } from '../../foundation/files/stored-file.ts'
import { BulkIssueState } from './bulk-enums.ts'

/** Many documents issued by one order, one after the other. */
@ObjectType({ description: 'Many documents issued by one order, one after the other.' })
@Entity()
@Index({ properties: ['division', 'createdAt', 'id'] })
@Index({ properties: ['createdAt', 'id'] })
@Index({ name: 'bulk_issue_printed', properties: ['finishedAt'], where: '"print_id" is not null' })
export class BulkIssue extends Base {
  @Field(() => User, { description: 'Who ordered it; the documents are issued in their name.' })
  @ManyToOne({ entity: () => User, ref: true })
  requester!: Ref<User>

  @Field(() => Division, { description: 'The bidang whose documents they are.' })
  @ManyToOne({ entity: () => Division, ref: true })
  division!: Ref<Division>

  @Field(() => BulkIssueState, { description: 'How far it has come.' })
  @Enum({ items: () => BulkIssueState })
  state: BulkIssueState = BulkIssueState.WAITING

  @Field(() => Int, { description: 'How many submissions were to get a document.' })
  @Property({ type: 'integer' })
  total!: number

  @Field(() => Int, { description: 'How many have it.' })
  @Property({ type: 'integer', default: 0 })
  issued: number = 0

  @Field(() => Int, { description: 'How many got none, with the reason.' })
  @Property({ type: 'integer', default: 0 })
  failed: number = 0

  @Field(() => Date, { nullable: true, description: 'When it was done or called off.' })
  @Property({ type: 'datetime', nullable: true })
  finishedAt?: Date | null

  @Field(() => StoredFile, {
    nullable: true,
    description: 'All documents in one PDF, for the printer; made when it has ended, kept for seven days.',
  })
  @ManyToOne({ entity: () => StoredFile, ref: true, nullable: true })
  print?: Ref<StoredFile> | null
}
