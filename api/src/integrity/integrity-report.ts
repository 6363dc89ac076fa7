import type { Ref } from '@mikro-orm/core'
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy'
import { GraphQLLocalDate } from 'graphql-scalars'
import { Field, Float, Int, ObjectType } from 'type-graphql'
import { User } from '../accounts/user.ts'
import { Base } from '../foundation/base-entity.ts'
import { StoredFile } from '../foundation/files/stored-file.ts'

/** The proof, quarter by quarter, that what is kept is what was kept: for the head of the agency. */
@ObjectType({ description: 'The proof, quarter by quarter, that what is kept is what was kept.' })
@Entity()
@Index({ properties: ['createdAt', 'id'] })
@Index({ properties: ['file'] })
export class IntegrityReport extends Base {
  @Field(() => String, { description: 'The quarter it is about, e.g. `2026-Q4`.' })
  @Property({ type: 'string', length: 7 })
  quarter!: string

  @Field(() => GraphQLLocalDate, { description: 'First WIB day of the quarter.' })
  @Property({ type: 'date' })
  fromDay!: string

  @Field(() => GraphQLLocalDate, { description: 'Last WIB day it reaches to.' })
  @Property({ type: 'date' })
  toDay!: string

  @Field(() => Int, { description: 'Archive records there were.' })
  @Property({ type: 'integer' })
  records!: number

  @Field(() => Int, { description: 'Issued documents there were.' })
  @Property({ type: 'integer' })
  documents!: number

  @Field(() => Int, { description: 'Files there were.' })
  @Property({ type: 'integer' })
  files!: number

  @Field(() => Float, { description: 'Bytes of these files.' })
  @Property({ type: 'double' })
  bytes!: number

  @Field(() => Int, { description: 'Files looked at in the quarter; one looked at twice counts twice.' })
  @Property({ type: 'integer' })
  checked!: number

  @Field(() => Int, { description: 'Ways through all files that ended in the quarter.' })
  @Property({ type: 'integer' })
  rounds!: number

  @Field(() => Int, { description: 'Faults found in the quarter.' })
  @Property({ type: 'integer' })
  found!: number

  @Field(() => Int, { description: 'Faults of any time that were open when it was made.' })
  @Property({ type: 'integer' })
  open!: number

  @Field(() => User, { nullable: true, description: 'Who asked for it; empty when the calendar did.' })
  @ManyToOne({ entity: () => User, ref: true, nullable: true })
  requestedBy?: Ref<User> | null

  @Field(() => StoredFile, { description: 'The report as PDF.' })
  @ManyToOne({ entity: () => StoredFile, ref: true, deleteRule: 'restrict' })
  file!: Ref<StoredFile>
}
