import type { Ref } from '@mikro-orm/core'
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy'
import { Field, Int, ObjectType } from 'type-graphql'
import { Division } from '../../accounts/division.ts'
import { User } from '../../accounts/user.ts'
import { Base } from '../../foundation/base-entity.ts'
import { StoredFile } from '../../foundation/files/stored-file.ts'
import { LegacyImportState } from './legacy-enums.ts'
import { LegacyFault } from './legacy-fault.ts'

/** Records from before LIKE-U on their way into the archive: one register (daftar arsip) and its PDFs (Pasal 10). */
@ObjectType({
  description:
    'Records from before LIKE-U on their way into the archive: one register and its PDFs (Perbup 63/2024 Pasal 10).',
})
@Entity()
@Index({ properties: ['division', 'createdAt', 'id'] })
@Index({ properties: ['createdAt', 'id'] })
export class LegacyImport extends Base {
  @Field(() => String, { description: 'What is brought, for people; names nobody.' })
  @Property({ type: 'string', length: 120 })
  title!: string

  @Field(() => Division, { description: 'The bidang whose records they are.' })
  @ManyToOne({ entity: () => Division, ref: true })
  division!: Ref<Division>

  @Field(() => User, { description: 'Who began it.' })
  @ManyToOne({ entity: () => User, ref: true })
  openedBy!: Ref<User>

  @Field(() => User, { nullable: true, description: 'Who had its rows put into the archive.' })
  @ManyToOne({ entity: () => User, ref: true, nullable: true })
  importedBy?: Ref<User> | null

  @Field(() => LegacyImportState, { description: 'How far it has come.' })
  @Enum({ items: () => LegacyImportState })
  state: LegacyImportState = LegacyImportState.OPEN

  @Field(() => StoredFile, { nullable: true, description: 'The register that was brought last.' })
  @ManyToOne({ entity: () => StoredFile, ref: true, nullable: true, deleteRule: 'restrict' })
  register?: Ref<StoredFile> | null

  @Field(() => [LegacyFault], { description: 'Why the register could not be read as a whole; else empty.' })
  @Property({ type: 'json' })
  faults: LegacyFault[] = []

  @Field(() => Int, { description: 'Rows of the register that go into the archive, or are there.' })
  @Property({ type: 'integer', default: 0 })
  good: number = 0

  @Field(() => Int, { description: 'Rows in which something must be corrected.' })
  @Property({ type: 'integer', default: 0 })
  faulty: number = 0

  @Field(() => Int, { description: 'Rows whose number is in the archive already, or twice in the register.' })
  @Property({ type: 'integer', default: 0 })
  duplicates: number = 0

  @Field(() => Int, { description: 'Rows that name a file which was not brought.' })
  @Property({ type: 'integer', default: 0 })
  filesMissing: number = 0

  @Field(() => Int, { description: 'Files no row of the register names.' })
  @Property({ type: 'integer', default: 0 })
  filesLeft: number = 0

  @Field(() => Int, { description: 'Rows that are in the archive by now.' })
  @Property({ type: 'integer', default: 0 })
  imported: number = 0

  @Field(() => Date, { nullable: true, description: 'When its last row was in the archive.' })
  @Property({ type: 'datetime', nullable: true })
  finishedAt?: Date | null
}
