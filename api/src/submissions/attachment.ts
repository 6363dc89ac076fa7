import type { Ref } from '@mikro-orm/core'
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy'
import { Field, Int, ObjectType } from 'type-graphql'
import { Base } from '../foundation/base-entity.ts'
import { StoredFile } from '../foundation/files/stored-file.ts'
import { Submission } from './submission.ts'

/** A paper handed in for one requirement. A correction adds a new one and keeps the old for comparison. */
@ObjectType({ description: 'A paper handed in for one requirement.' })
@Entity()
@Index({ properties: ['submission', 'requirement', 'createdAt'] })
export class Attachment extends Base {
  @Field(() => Submission, { description: 'The submission it belongs to.' })
  @ManyToOne({ entity: () => Submission, ref: true, deleteRule: 'cascade' })
  submission!: Ref<Submission>

  @Field(() => String, { description: 'Key of the requirement it answers.' })
  @Property({ type: 'string', length: 60 })
  requirement!: string

  @Field(() => StoredFile, { description: 'The file itself.' })
  @ManyToOne({ entity: () => StoredFile, ref: true })
  file!: Ref<StoredFile>

  @Field(() => String, { description: 'Name the citizen’s file had, cleaned.' })
  @Property({ type: 'string', length: 120 })
  fileName!: string

  @Field(() => Int, { description: 'Verification round it was handed in for.' })
  @Property({ type: 'integer' })
  round!: number

  @Field(() => Date, { nullable: true, description: 'When a newer one, or the citizen, took its place.' })
  @Property({ type: 'datetime', nullable: true })
  replacedAt?: Date | null
}
