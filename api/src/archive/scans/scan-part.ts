import type { Ref } from '@mikro-orm/core'
import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy'
import { Field, Int, ObjectType } from 'type-graphql'
import { User } from '../../accounts/user.ts'
import { Base } from '../../foundation/base-entity.ts'
import { StoredFile } from '../../foundation/files/stored-file.ts'
import { ArchiveRecord } from '../archive-record.ts'
import { ScanBatch } from './scan-batch.ts'
import { ReadingState, ScanPartState } from './scan-enums.ts'

/** One letter cut out of a stack of scanned papers: pages as they were scanned, never drawn anew. */
@ObjectType({ description: 'One letter cut out of a stack of scanned papers.' })
@Entity()
@Unique({ properties: ['batch', 'position'] })
@Index({ properties: ['state', 'createdAt', 'id'] })
@Check({ name: 'scan_part_record', expression: `(state in ('MATCHED', 'ASSIGNED')) = (record_id is not null)` })
@Check({ name: 'scan_part_discarded', expression: `(state = 'DISCARDED') = (reason is not null)` })
export class ScanPart extends Base {
  @Field(() => ScanBatch, { description: 'The stack it was cut out of.' })
  @ManyToOne({ entity: () => ScanBatch, ref: true, deleteRule: 'restrict' })
  batch!: Ref<ScanBatch>

  @Field(() => Int, { description: 'Its place in the stack, counting from 1.' })
  @Property({ type: 'integer' })
  position!: number

  @Field(() => Int, { description: 'Its first page in the stack, counting from 1.' })
  @Property({ type: 'integer' })
  firstPage!: number

  @Field(() => Int, { description: 'Its last page in the stack.' })
  @Property({ type: 'integer' })
  lastPage!: number

  @Field(() => StoredFile, { description: 'Its pages as PDF, as they were scanned.' })
  @ManyToOne({ entity: () => StoredFile, ref: true, deleteRule: 'restrict' })
  file!: Ref<StoredFile>

  @Field(() => ScanPartState, { description: 'Where it lies.' })
  @Enum({ items: () => ScanPartState })
  state!: ScanPartState

  @Field(() => ArchiveRecord, { nullable: true, description: 'The record it lies with.' })
  @ManyToOne({ entity: () => ArchiveRecord, ref: true, nullable: true, deleteRule: 'restrict', index: true })
  record?: Ref<ArchiveRecord> | null

  @Field(() => ArchiveRecord, {
    nullable: true,
    description: 'The record its code or its number speaks of, when it could not simply be laid there.',
  })
  @ManyToOne({ entity: () => ArchiveRecord, ref: true, nullable: true, deleteRule: 'restrict' })
  suggested?: Ref<ArchiveRecord> | null

  @Field(() => User, { nullable: true, description: 'Who gave it to its record, or discarded it.' })
  @ManyToOne({ entity: () => User, ref: true, nullable: true })
  decidedBy?: Ref<User> | null

  @Field(() => String, { nullable: true, description: 'Why it was discarded.' })
  @Property({ type: 'string', length: 300, nullable: true })
  reason?: string | null

  @Field(() => ReadingState, { description: 'Whether its words have been read.' })
  @Enum({ items: () => ReadingState })
  reading: ReadingState = ReadingState.WAITING

  @Field(() => StoredFile, {
    nullable: true,
    description: 'A searchable copy (PDF/A-2b): the picture of each page with its words behind it.',
  })
  @ManyToOne({ entity: () => StoredFile, ref: true, nullable: true, deleteRule: 'restrict' })
  searchable?: Ref<StoredFile> | null

  /** The words that were read; never shown as a whole. */
  @Property({ type: 'text', default: '', lazy: true })
  words: string = ''
}
