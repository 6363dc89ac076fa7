import type { Ref } from '@mikro-orm/core'
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy'
import { GraphQLLocalDate } from 'graphql-scalars'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Division } from '../accounts/division.ts'
import { User } from '../accounts/user.ts'
import { Fate } from '../catalogue/service-standard.ts'
import { StoredFile } from '../foundation/files/stored-file.ts'
import { Searchable } from '../submissions/searchable.ts'
import { Submission } from '../submissions/submission.ts'
import { ArchiveMedium, SecurityClass } from './archive-enums.ts'
import { StoragePlace } from './storage-place.ts'

/** The archive's record of one issued document (Perbup 63/2024 Pasal 9; UU 43/2009). */
@ObjectType({ description: 'The archive’s record of one issued document (Perbup 63/2024 Pasal 9; UU 43/2009).' })
@Entity()
@Index({ properties: ['division', 'createdAt', 'id'] })
@Index({ properties: ['createdAt', 'id'] })
@Index({ properties: ['activeUntil', 'id'] })
@Index({ properties: ['inactiveUntil', 'id'] })
export class ArchiveRecord extends Searchable {
  @Field(() => ID, { description: 'The issued document it keeps.' })
  @Property({ type: 'uuid', unique: true })
  document!: string

  @Field(() => Submission, { description: 'The submission it came from.' })
  @ManyToOne({ entity: () => Submission, ref: true, deleteRule: 'restrict', index: true })
  submission!: Ref<Submission>

  @Field(() => Division, { description: 'The bidang that answers for it.' })
  @ManyToOne({ entity: () => Division, ref: true })
  division!: Ref<Division>

  @Field(() => String, { description: 'Number of the document.' })
  @Property({ type: 'string', length: 80, unique: true })
  number!: string

  @Field(() => String, { description: 'Archive classification code (Permendagri 83/2022).' })
  @Property({ type: 'string', length: 20 })
  classification!: string

  @Field(() => Int, { nullable: true, description: 'Number of the item in its register and year.' })
  @Property({ type: 'integer', nullable: true })
  itemNumber?: number | null

  @Field(() => String, { description: 'What the item is (uraian); names nobody.' })
  @Property({ type: 'string', length: 300 })
  description!: string

  @Field(() => GraphQLLocalDate, { description: 'WIB day of the document.' })
  @Property({ type: 'date' })
  createdOn!: string

  @Field(() => GraphQLLocalDate, { description: 'Last WIB day of active keeping by the bidang.' })
  @Property({ type: 'date' })
  activeUntil!: string

  @Field(() => GraphQLLocalDate, { description: 'Last WIB day of inactive keeping by the archive unit.' })
  @Property({ type: 'date' })
  inactiveUntil!: string

  @Field(() => Fate, { description: 'What becomes of it afterwards.' })
  @Enum({ items: () => Fate })
  fate!: Fate

  @Field(() => SecurityClass, { description: 'Who may be let near it.' })
  @Enum({ items: () => SecurityClass })
  security: SecurityClass = SecurityClass.ORDINARY

  @Field(() => ArchiveMedium, { description: 'What it is kept as.' })
  @Enum({ items: () => ArchiveMedium })
  medium: ArchiveMedium = ArchiveMedium.ELECTRONIC

  @Field(() => StoredFile, { description: 'The signed PDF.' })
  @ManyToOne({ entity: () => StoredFile, ref: true, deleteRule: 'restrict' })
  file!: Ref<StoredFile>

  @Field(() => StoredFile, { nullable: true, description: 'Scan of the paper, if there is one.' })
  @ManyToOne({ entity: () => StoredFile, ref: true, nullable: true, deleteRule: 'restrict' })
  scan?: Ref<StoredFile> | null

  @Field(() => User, { nullable: true, description: 'Who scanned it.' })
  @ManyToOne({ entity: () => User, ref: true, nullable: true })
  scannedBy?: Ref<User> | null

  @Field(() => Date, { nullable: true, description: 'When it was scanned.' })
  @Property({ type: 'datetime', nullable: true })
  scannedAt?: Date | null

  @Field(() => StoragePlace, { nullable: true, description: 'Where the paper lies.' })
  @ManyToOne({ entity: () => StoragePlace, ref: true, nullable: true, deleteRule: 'restrict', index: true })
  place?: Ref<StoragePlace> | null
}
