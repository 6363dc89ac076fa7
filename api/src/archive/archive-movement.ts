import type { Ref } from '@mikro-orm/core'
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType } from 'type-graphql'
import { User } from '../accounts/user.ts'
import { Base } from '../foundation/base-entity.ts'
import { ArchiveRecord } from './archive-record.ts'
import { StoragePlace } from './storage-place.ts'

/** One move of a paper from place to place; `createdAt` is when. Append-only. */
@ObjectType({ description: 'One move of a paper from place to place; `createdAt` is when.' })
@Entity()
@Index({ properties: ['record', 'createdAt', 'id'] })
export class ArchiveMovement extends Base {
  @Field(() => ArchiveRecord, { description: 'The record whose paper moved.' })
  @ManyToOne({ entity: () => ArchiveRecord, ref: true, deleteRule: 'restrict' })
  record!: Ref<ArchiveRecord>

  @Field(() => StoragePlace, { nullable: true, description: 'Where it lay before; empty at the first placing.' })
  @ManyToOne({ entity: () => StoragePlace, ref: true, nullable: true, deleteRule: 'restrict' })
  from?: Ref<StoragePlace> | null

  @Field(() => StoragePlace, {
    nullable: true,
    description: 'Where it lies since; empty when it left for the archive unit or was destroyed.',
  })
  @ManyToOne({ entity: () => StoragePlace, ref: true, nullable: true, deleteRule: 'restrict' })
  to?: Ref<StoragePlace> | null

  @Field(() => User, { description: 'Who moved it.' })
  @ManyToOne({ entity: () => User, ref: true })
  movedBy!: Ref<User>

  @Field(() => String, { nullable: true, description: 'Why, in a few words.' })
  @Property({ type: 'string', length: 300, nullable: true })
  note?: string | null
}
