import type { Ref } from '@mikro-orm/core'
import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy'
import { Field, Int, ObjectType } from 'type-graphql'
import { User } from '../../accounts/user.ts'
import { Fate } from '../../catalogue/service-standard.ts'
import { ServiceKind } from '../../catalogue/service-type.ts'
import { Base } from '../../foundation/base-entity.ts'
import { Classification } from './classification.ts'

/**
 * A line of the retention schedule (jadwal retensi arsip, PP 28/2012 Pasal 53): how long a class of records, or those of
 * one service in it, is kept. A change is a new version; the highest is in force.
 */
@ObjectType({ description: 'One version of a line of the retention schedule (jadwal retensi arsip, PP 28/2012).' })
@Entity()
@Unique({ properties: ['classification', 'service', 'version'] })
@Unique({ name: 'retention_rule_of_class', properties: ['classification', 'version'], where: 'service is null' })
@Index({ properties: ['createdAt', 'id'] })
@Check({ name: 'retention_rule_years', expression: 'active_years >= 0 and inactive_years >= 0' })
export class RetentionRule extends Base {
  @Field(() => Classification, { description: 'The class it is about.' })
  @ManyToOne({ entity: () => Classification, ref: true, deleteRule: 'restrict' })
  classification!: Ref<Classification>

  @Field(() => ServiceKind, {
    nullable: true,
    description: 'Only records of this service; empty for all of the class.',
  })
  @Property({ type: 'string', length: 40, nullable: true })
  service?: string | null

  @Field(() => Int, { description: 'Counts up from 1; the highest is in force.' })
  @Property({ type: 'integer' })
  version!: number

  @Field(() => Boolean, { description: 'Whether it is in force.' })
  @Property({ type: 'boolean' })
  current!: boolean

  @Field(() => Int, { description: 'Years in active keeping by the bidang, from the day of the document.' })
  @Property({ type: 'integer' })
  activeYears!: number

  @Field(() => Int, { description: 'Years in inactive keeping by the archive unit after that.' })
  @Property({ type: 'integer' })
  inactiveYears!: number

  @Field(() => Fate, { description: 'What becomes of the records afterwards.' })
  @Enum({ items: () => Fate })
  fate!: Fate

  @Field(() => String, { description: 'The rule or decision it rests on.' })
  @Property({ type: 'string', length: 300 })
  basis!: string

  @Field(() => User, { description: 'Who put it in force.' })
  @ManyToOne({ entity: () => User, ref: true })
  publishedBy!: Ref<User>
}
