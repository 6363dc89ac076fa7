import type { Ref } from '@mikro-orm/core'
import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType } from 'type-graphql'
import { User } from '../../accounts/user.ts'
import { Base } from '../../foundation/base-entity.ts'
import { ArchiveRecord } from '../archive-record.ts'

/** A record that may not be destroyed while this stands (legal hold), such as during a dispute; `createdAt` is since when. */
@ObjectType({
  description: 'A record that may not be destroyed while this stands (legal hold); `createdAt` is since when.',
})
@Entity()
@Index({ properties: ['record', 'createdAt', 'id'] })
@Index({ properties: ['createdAt', 'id'] })
@Unique({ name: 'archive_hold_once', properties: ['record'], where: 'lifted_at is null' })
export class ArchiveHold extends Base {
  @Field(() => ArchiveRecord, { description: 'The record.' })
  @ManyToOne({ entity: () => ArchiveRecord, ref: true, deleteRule: 'restrict' })
  record!: Ref<ArchiveRecord>

  @Field(() => String, { description: 'Why it must be kept, e.g. the number of a case.' })
  @Property({ type: 'string', length: 300 })
  reason!: string

  @Field(() => User, { description: 'Who ordered it.' })
  @ManyToOne({ entity: () => User, ref: true })
  placedBy!: Ref<User>

  @Field(() => Date, { nullable: true, description: 'When it was lifted; empty while it stands.' })
  @Property({ type: 'datetime', nullable: true })
  liftedAt?: Date | null

  @Field(() => User, { nullable: true, description: 'Who lifted it.' })
  @ManyToOne({ entity: () => User, ref: true, nullable: true })
  liftedBy?: Ref<User> | null

  @Field(() => String, { nullable: true, description: 'Why it was lifted.' })
  @Property({ type: 'string', length: 300, nullable: true })
  liftReason?: string | null
}
