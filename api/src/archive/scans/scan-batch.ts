import type { Ref } from '@mikro-orm/core'
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy'
import { Field, Int, ObjectType } from 'type-graphql'
import { Division } from '../../accounts/division.ts'
import { User } from '../../accounts/user.ts'
import { Base } from '../../foundation/base-entity.ts'
import { StoredFile } from '../../foundation/files/stored-file.ts'
import { ScanBatchFault, ScanBatchState } from './scan-enums.ts'

/** A stack of papers scanned in one go, on its way to the records its letters belong to (alih media). */
@ObjectType({ description: 'A stack of papers scanned in one go, on its way to their records (alih media).' })
@Entity()
@Index({ properties: ['division', 'createdAt', 'id'] })
@Index({ properties: ['createdAt', 'id'] })
export class ScanBatch extends Base {
  @Field(() => Division, { description: 'The bidang whose papers they are.' })
  @ManyToOne({ entity: () => Division, ref: true })
  division!: Ref<Division>

  @Field(() => User, { description: 'Who scanned them (pelaksana).' })
  @ManyToOne({ entity: () => User, ref: true })
  scannedBy!: Ref<User>

  @Field(() => String, { description: 'With what and how they were scanned, for the berita acara.' })
  @Property({ type: 'string', length: 200 })
  method!: string

  @Field(() => Boolean, { description: 'Whether an empty page ends a letter; false for sheets scanned on both sides.' })
  @Property({ type: 'boolean' })
  blankEnds!: boolean

  @Field(() => ScanBatchState, { description: 'How far it has come.' })
  @Enum({ items: () => ScanBatchState })
  state: ScanBatchState = ScanBatchState.OPEN

  @Field(() => ScanBatchFault, {
    nullable: true,
    description: 'Why it could not be taken apart; only with state FAILED.',
  })
  @Enum({ items: () => ScanBatchFault, nullable: true })
  fault?: ScanBatchFault | null

  @Field(() => Int, { nullable: true, description: 'How many pages it had, separators included; empty before SPLIT.' })
  @Property({ type: 'integer', nullable: true })
  pages?: number | null

  @Field(() => Date, { nullable: true, description: 'When it was taken apart, or given up.' })
  @Property({ type: 'datetime', nullable: true })
  finishedAt?: Date | null

  @Field(() => StoredFile, { nullable: true, description: 'The berita acara alih media; empty before it was made.' })
  @ManyToOne({ entity: () => StoredFile, ref: true, nullable: true, deleteRule: 'restrict' })
  minutes?: Ref<StoredFile> | null
}
