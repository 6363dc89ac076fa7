import { Entity, Index, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy'
import { GraphQLJSONObject } from 'graphql-scalars'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { v7 } from 'uuid'

/**
 * One line of the record of who did what (Perda 2/2022 Pasal 10: modification detection). Append-only; a trigger in
 * the database links each line to the one before by SHA-256, in the same transaction as the deed. The lines form a
 * few parallel chains (`lane`), so that people working at once do not wait for each other.
 */
@ObjectType({ description: 'One line of the append-only, hash-chained record of who did what.' })
@Entity()
@Index({ properties: ['at', 'id'] })
@Index({ properties: ['subjectType', 'subjectId', 'at'] })
@Index({ properties: ['actor', 'at'] })
@Unique({ properties: ['lane', 'position'] })
export class AuditEntry {
  @Field(() => ID, { description: 'Identifier of the line.' })
  @PrimaryKey({ type: 'uuid' })
  id: string = v7()

  @Field(() => Date, { description: 'When it was done, by the application clock.' })
  @Property({ type: 'datetime' })
  at!: Date

  @Field(() => ID, {
    nullable: true,
    description: 'The account that did it; empty for anonymous people and the system.',
  })
  @Property({ type: 'uuid', nullable: true })
  actor?: string | null

  @Field(() => ID, { nullable: true, description: 'The official acted for, under a delegation (Plt./Plh.).' })
  @Property({ type: 'uuid', nullable: true })
  actedFor?: string | null

  @Field(() => String, { description: 'What was done, e.g. `submission.approve`.' })
  @Property({ type: 'string', length: 80 })
  action!: string

  @Field(() => String, { nullable: true, description: 'Kind of record it was done to.' })
  @Property({ type: 'string', length: 60, nullable: true })
  subjectType?: string | null

  @Field(() => ID, { nullable: true, description: 'The record it was done to.' })
  @Property({ type: 'uuid', nullable: true })
  subjectId?: string | null

  @Field(() => GraphQLJSONObject, { description: 'Circumstances, without personal data.' })
  @Property({ type: 'json' })
  detail: Record<string, unknown> = {}

  @Field(() => Int, { description: 'Which of the parallel chains the line stands in.' })
  @Property({ type: 'smallint', default: 0 })
  lane: number = 0

  @Field(() => String, { description: 'Place in the chain, from 1.' })
  @Property({ type: 'bigint', runtimeType: 'string', default: 0 })
  position: string = '0'

  @Field(() => String, { description: 'SHA-256 (hex) over the line and the hash of the one before.' })
  @Property({ type: 'string', length: 64, default: '' })
  hash: string = ''
}
