import type { Ref } from '@mikro-orm/core'
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy'
import { Field, Int, ObjectType } from 'type-graphql'
import { User } from '../accounts/user.ts'
import { Base } from '../foundation/base-entity.ts'
import { StoredFile } from '../foundation/files/stored-file.ts'
import type { Language } from '../foundation/text.ts'
import { ExportFault, ExportFormat, ExportState } from './export-enums.ts'

/** A list on its way into a file: the whole of what the filter lets through, with the rights of who asked for it. */
@ObjectType({ description: 'A list on its way into a file: all of it, with the rights of who asked.' })
@Entity({ tableName: 'exports' })
@Index({ properties: ['requester', 'createdAt', 'id'] })
@Index({ properties: ['expiresAt'] })
export class Export extends Base {
  @Field(() => User, { description: 'Who asked for it; only they see and fetch it.' })
  @ManyToOne({ entity: () => User, ref: true })
  requester!: Ref<User>

  @Field(() => String, { description: 'The list: the name of its query, e.g. `submissions`.' })
  @Property({ type: 'string', length: 60 })
  list!: string

  @Field(() => ExportFormat, { description: 'What kind of file it becomes.' })
  @Enum({ items: () => ExportFormat })
  format!: ExportFormat

  @Field(() => ExportState, { description: 'How far it has come.' })
  @Enum({ items: () => ExportState })
  state: ExportState = ExportState.WAITING

  @Field(() => [String], { description: 'Paths of its columns.' })
  @Property({ type: 'array' })
  columns!: string[]

  /** The official list it becomes; empty for a plain one. */
  @Property({ type: 'string', length: 40, nullable: true })
  form?: string | null

  /** What stands above the columns. */
  @Property({ type: 'array' })
  labels!: string[]

  /** The scalar or enum each column is of. */
  @Property({ type: 'array' })
  leaves!: string[]

  /** Arguments of the list; forgotten when the export ends, for a search may name a person. */
  @Property({ type: 'json', nullable: true })
  asked?: { filter?: Record<string, unknown>; sort?: string; descending?: boolean; search?: string } | null

  @Property({ type: 'string', length: 2 })
  language!: Language

  @Field(() => Int, { description: 'Rows read so far.' })
  @Property({ type: 'integer', default: 0 })
  rows: number = 0

  @Field(() => Int, { nullable: true, description: 'Rows the list had when it was begun; empty before.' })
  @Property({ type: 'integer', nullable: true })
  total?: number | null

  /** Slices kept so far: the next one has this number. */
  @Property({ type: 'integer', default: 0 })
  slices: number = 0

  /** Where the list is to be read on. */
  @Property({ type: 'text', nullable: true })
  cursor?: string | null

  @Field(() => ExportFault, { nullable: true, description: 'Why it came to nothing; only with state FAILED.' })
  @Enum({ items: () => ExportFault, nullable: true })
  fault?: ExportFault | null

  @Field(() => StoredFile, { nullable: true, description: 'The file; only with state READY.' })
  @ManyToOne({ entity: () => StoredFile, ref: true, nullable: true })
  file?: Ref<StoredFile> | null

  @Field(() => Date, { nullable: true, description: 'When it was ready, or came to nothing.' })
  @Property({ type: 'datetime', nullable: true })
  finishedAt?: Date | null

  @Field(() => Date, { description: 'When it is deleted, with its file.' })
  @Property({ type: 'datetime' })
  expiresAt!: Date
}
