import type { Ref } from '@mikro-orm/core'
import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy'
import { GraphQLLocalDate } from 'graphql-scalars'
import { Field, Int, ObjectType } from 'type-graphql'
import { Base } from '../../foundation/base-entity.ts'
import { StoredFile } from '../../foundation/files/stored-file.ts'
import { ArchiveRecord } from '../archive-record.ts'
import { LegacyOutcome } from './legacy-enums.ts'
import { LegacyFault } from './legacy-fault.ts'
import { LegacyImport } from './legacy-import.ts'
import type { RegisterEntry } from './register-entry.ts'

/** One row of an old register: what is wrong with it, or the record it became. */
@ObjectType({ description: 'One row of an old register: what is wrong with it, or the record it became.' })
@Entity()
@Unique({ properties: ['import', 'line'] })
@Index({ properties: ['import', 'outcome', 'line'] })
export class LegacyRow extends Base {
  @Field(() => LegacyImport, { description: 'The import.' })
  @ManyToOne({ entity: () => LegacyImport, ref: true, deleteRule: 'restrict' })
  import!: Ref<LegacyImport>

  @Field(() => Int, { description: 'Its line in the sheet; the first line holds the headings.' })
  @Property({ type: 'integer' })
  line!: number

  @Field(() => String, { nullable: true, description: 'The number it gives.' })
  @Property({ type: 'string', length: 80, nullable: true })
  number?: string | null

  @Field(() => String, { nullable: true, description: 'What it says the item is.' })
  @Property({ type: 'string', length: 300, nullable: true })
  description?: string | null

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'WIB day of the document.' })
  @Property({ type: 'date', nullable: true })
  createdOn?: string | null

  @Field(() => String, { nullable: true, description: 'The file it names; forgotten once it was imported.' })
  @Property({ type: 'string', length: 120, nullable: true })
  fileName?: string | null

  @Field(() => LegacyOutcome, { description: 'What is to become of it.' })
  @Enum({ items: () => LegacyOutcome })
  outcome!: LegacyOutcome

  @Field(() => [LegacyFault], { description: 'All that must be corrected in it.' })
  @Property({ type: 'json' })
  faults: LegacyFault[] = []

  /** What the row says, for a record that can be made of it. */
  @Property({ type: 'json', nullable: true })
  entry?: RegisterEntry | null

  /** The PDF and the place the row stands for. */
  @ManyToOne({ entity: () => StoredFile, ref: true, nullable: true, deleteRule: 'restrict' })
  file?: Ref<StoredFile> | null

  @Property({ type: 'uuid', nullable: true })
  place?: string | null

  @Field(() => ArchiveRecord, { nullable: true, description: 'The record it became; never two of one row.' })
  @ManyToOne({ entity: () => ArchiveRecord, ref: true, nullable: true, deleteRule: 'restrict', unique: true })
  record?: Ref<ArchiveRecord> | null
}
