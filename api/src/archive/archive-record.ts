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
import { ArchiveMedium, ArchiveState, PaperCondition, RecordCopy, SecurityClass } from './archive-enums.ts'
import { ArchiveDestruction } from './destruction/archive-destruction.ts'
import { LegacyImport } from './legacy/legacy-import.ts'
import { RetentionRule } from './schedule/retention-rule.ts'
import { StoragePlace } from './storage-place.ts'
import { ArchiveTransfer } from './transfers/archive-transfer.ts'

/** The archive's record of one issued document, or of one from before LIKE-U (Perbup 63/2024 Pasal 9, 10; UU 43/2009). */
@ObjectType({
  description:
    'The archive’s record of one issued document, or of one from before LIKE-U (Perbup 63/2024 Pasal 9, 10; UU 43/2009).',
})
@Entity()
@Index({ properties: ['division', 'createdAt', 'id'] })
@Index({ properties: ['createdAt', 'id'] })
@Index({ properties: ['activeUntil', 'id'] })
@Index({ properties: ['inactiveUntil', 'id'] })
@Index({ properties: ['archiveUnit', 'createdAt', 'id'] })
@Index({ properties: ['classification', 'id'] })
export class ArchiveRecord extends Searchable {
  @Field(() => ID, { nullable: true, description: 'The issued document it keeps; empty for one from before LIKE-U.' })
  @Property({ type: 'uuid', unique: true, nullable: true })
  document?: string | null

  @Field(() => Submission, {
    nullable: true,
    description:
      'The submission it came from; empty for those who keep the record and may not see the submission, and for one from ' +
      'before LIKE-U.',
  })
  @ManyToOne({ entity: () => Submission, ref: true, nullable: true, deleteRule: 'restrict', index: true })
  submission?: Ref<Submission> | null

  @Field(() => LegacyImport, {
    nullable: true,
    description: 'The import of old registers that brought it; empty for what was issued by LIKE-U.',
  })
  @ManyToOne({ entity: () => LegacyImport, ref: true, nullable: true, deleteRule: 'restrict', index: true })
  legacyImport?: Ref<LegacyImport> | null

  @Field(() => Division, { description: 'The bidang that answers for it.' })
  @ManyToOne({ entity: () => Division, ref: true })
  division!: Ref<Division>

  @Field(() => Division, {
    nullable: true,
    description: 'The archive unit that keeps it since it was handed over; empty while the bidang keeps it.',
  })
  @ManyToOne({ entity: () => Division, ref: true, nullable: true, deleteRule: 'restrict' })
  archiveUnit?: Ref<Division> | null

  @Field(() => String, { description: 'Number of the document.' })
  @Property({ type: 'string', length: 80, unique: true })
  number!: string

  @Field(() => String, { description: 'Archive classification code (Permendagri 83/2022).' })
  @Property({ type: 'string', length: 20 })
  classification!: string

  @Field(() => String, {
    nullable: true,
    description: 'Number of the file it lies in (nomor berkas): that of its submission.',
  })
  @Property({ type: 'string', length: 40, nullable: true })
  fileNumber?: string | null

  @Field(() => Int, { nullable: true, description: 'Number of the item in its register and year.' })
  @Property({ type: 'integer', nullable: true })
  itemNumber?: number | null

  @Field(() => String, { description: 'What the item is (uraian); names nobody.' })
  @Property({ type: 'string', length: 300 })
  description!: string

  @Field(() => String, {
    nullable: true,
    description: 'How much it is (jumlah), as an old register says: 3 lembar. Empty for one document.',
  })
  @Property({ type: 'string', length: 40, nullable: true })
  quantity?: string | null

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

  @Field(() => RetentionRule, {
    nullable: true,
    description: 'The line of the retention schedule its days follow; empty while they follow the service’s standard.',
  })
  @ManyToOne({ entity: () => RetentionRule, ref: true, nullable: true, deleteRule: 'restrict' })
  retention?: Ref<RetentionRule> | null

  @Field(() => ArchiveState, {
    description: 'Whether it is kept or was destroyed; what was destroyed remains as a line.',
  })
  @Enum({ items: () => ArchiveState })
  state: ArchiveState = ArchiveState.KEPT

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'WIB day it was destroyed on.' })
  @Property({ type: 'date', nullable: true })
  destroyedOn?: string | null

  @Field(() => ArchiveTransfer, {
    nullable: true,
    description: 'The hand-over to the archive unit it stands or stood in.',
  })
  @ManyToOne({ entity: () => ArchiveTransfer, ref: true, nullable: true, deleteRule: 'restrict', index: true })
  transfer?: Ref<ArchiveTransfer> | null

  @Field(() => ArchiveDestruction, { nullable: true, description: 'The proposal to destroy it that it stands in.' })
  @ManyToOne({ entity: () => ArchiveDestruction, ref: true, nullable: true, deleteRule: 'restrict', index: true })
  destruction?: Ref<ArchiveDestruction> | null

  @Field(() => RecordCopy, { description: 'Whether it is the original (tingkat perkembangan).' })
  @Enum({ items: () => RecordCopy })
  copy: RecordCopy = RecordCopy.ORIGINAL

  @Field(() => PaperCondition, { nullable: true, description: 'In what state its paper was last seen; empty before.' })
  @Enum({ items: () => PaperCondition, nullable: true })
  condition?: PaperCondition | null

  @Field(() => SecurityClass, { description: 'Who may be let near it.' })
  @Enum({ items: () => SecurityClass })
  security: SecurityClass = SecurityClass.ORDINARY

  @Field(() => ArchiveMedium, { description: 'What it is kept as.' })
  @Enum({ items: () => ArchiveMedium })
  medium: ArchiveMedium = ArchiveMedium.ELECTRONIC

  @Field(() => StoredFile, { nullable: true, description: 'The signed PDF; empty for one from before LIKE-U.' })
  @ManyToOne({ entity: () => StoredFile, ref: true, nullable: true, deleteRule: 'restrict' })
  file?: Ref<StoredFile> | null

  @Field(() => StoredFile, { nullable: true, description: 'Scan of the paper, if there is one.' })
  @ManyToOne({ entity: () => StoredFile, ref: true, nullable: true, deleteRule: 'restrict' })
  scan?: Ref<StoredFile> | null

  @Field(() => User, { nullable: true, description: 'Who scanned it, or brought the scan of an old paper.' })
  @ManyToOne({ entity: () => User, ref: true, nullable: true })
  scannedBy?: Ref<User> | null

  @Field(() => Date, { nullable: true, description: 'When it was scanned, or brought.' })
  @Property({ type: 'datetime', nullable: true })
  scannedAt?: Date | null

  /** The words printed in the letter, and those read from the scan; looked for, never shown as a whole. */
  @Property({ type: 'text', default: '', lazy: true })
  letterText: string = ''

  @Property({ type: 'text', default: '', lazy: true })
  scanText: string = ''

  @Field(() => StoragePlace, { nullable: true, description: 'Where the paper lies.' })
  @ManyToOne({ entity: () => StoragePlace, ref: true, nullable: true, deleteRule: 'restrict', index: true })
  place?: Ref<StoragePlace> | null

  @Field(() => Int, { description: 'Counts up when what is said of it is corrected; send it back to correct it.' })
  @Property({ type: 'integer', default: 1 })
  version: number = 1
}
