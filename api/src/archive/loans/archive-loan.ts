import type { Ref } from '@mikro-orm/core'
import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy'
import { GraphQLLocalDate } from 'graphql-scalars'
import { Field, ObjectType, registerEnumType } from 'type-graphql'
import { User } from '../../accounts/user.ts'
import { Base } from '../../foundation/base-entity.ts'
import { ArchiveRecord } from '../archive-record.ts'

/** Where a paper on loan is. */
export enum LoanState {
  OUT = 'OUT',
  RETURNED = 'RETURNED',
}
registerEnumType(LoanState, {
  name: 'LoanState',
  description: 'Where a paper on loan is.',
  valuesConfig: {
    OUT: { description: 'With who borrowed it.' },
    RETURNED: { description: 'Back in its place.' },
  },
})

/** A paper lent out of the archive; `createdAt` is when it left. */
@ObjectType({ description: 'A paper lent out of the archive; `createdAt` is when it left.' })
@Entity()
@Index({ properties: ['record', 'createdAt', 'id'] })
@Index({ properties: ['state', 'dueOn', 'id'] })
@Unique({ name: 'archive_loan_once', properties: ['record'], where: `state = 'OUT'` })
export class ArchiveLoan extends Base {
  @Field(() => ArchiveRecord, { description: 'The record whose paper it is.' })
  @ManyToOne({ entity: () => ArchiveRecord, ref: true, deleteRule: 'restrict' })
  record!: Ref<ArchiveRecord>

  @Field(() => User, { description: 'The colleague who borrowed it and answers for it.' })
  @ManyToOne({ entity: () => User, ref: true })
  borrower!: Ref<User>

  @Field(() => String, { description: 'What for.' })
  @Property({ type: 'string', length: 300 })
  purpose!: string

  @Field(() => GraphQLLocalDate, { description: 'Last WIB day it may be out.' })
  @Property({ type: 'date' })
  dueOn!: string

  @Field(() => LoanState, { description: 'Where it is.' })
  @Enum({ items: () => LoanState })
  state: LoanState = LoanState.OUT

  @Field(() => User, { description: 'Who lent it.' })
  @ManyToOne({ entity: () => User, ref: true })
  lentBy!: Ref<User>

  @Field(() => Date, { nullable: true, description: 'When it came back.' })
  @Property({ type: 'datetime', nullable: true })
  returnedAt?: Date | null

  @Field(() => User, { nullable: true, description: 'Who took it back.' })
  @ManyToOne({ entity: () => User, ref: true, nullable: true })
  takenBackBy?: Ref<User> | null

  /** How often it was asked back since it is late. */
  @Property({ type: 'integer', default: 0 })
  remindersSent: number = 0
}
