import type { Ref } from '@mikro-orm/core'
import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType, registerEnumType } from 'type-graphql'
import { Base } from '../foundation/base-entity.ts'
import { User } from './user.ts'

/** In what capacity someone stands in: Plt. (pelaksana tugas) or Plh. (pelaksana harian). */
export enum Capacity {
  PLT = 'PLT',
  PLH = 'PLH',
}
registerEnumType(Capacity, {
  name: 'Capacity',
  description: 'In what capacity someone stands in for an official.',
  valuesConfig: {
    PLT: { description: 'Pelaksana tugas: the post is vacant.' },
    PLH: { description: 'Pelaksana harian: the official is away for a while.' },
  },
})

/** A dated order that one colleague stands in for an official. */
@ObjectType({ description: 'A dated order that one colleague stands in for an official (Plt./Plh.).' })
@Entity()
@Check({ name: 'delegation_days', expression: '"from_day" <= "to_day"' })
@Check({ name: 'delegation_two_people', expression: 'official_id <> delegate_id' })
@Index({ properties: ['delegate', 'toDay'] })
@Index({ properties: ['official', 'toDay'] })
export class Delegation extends Base {
  @Field(() => User, { description: 'The official who is stood in for.' })
  @ManyToOne({ entity: () => User, ref: true })
  official!: Ref<User>

  @Field(() => User, { description: 'The colleague who stands in.' })
  @ManyToOne({ entity: () => User, ref: true })
  delegate!: Ref<User>

  @Field(() => Capacity, { description: 'In what capacity.' })
  @Enum({ items: () => Capacity })
  capacity!: Capacity

  @Field(() => String, { description: 'First day (WIB), as YYYY-MM-DD.' })
  @Property({ type: 'date' })
  fromDay!: string

  @Field(() => String, { description: 'Last day (WIB), as YYYY-MM-DD, included.' })
  @Property({ type: 'date' })
  toDay!: string

  @Field(() => String, { description: 'Why, e.g. the number of the order.' })
  @Property({ type: 'string', length: 300 })
  reason!: string

  @Field(() => Date, { nullable: true, description: 'When it was ended early; empty otherwise.' })
  @Property({ type: 'datetime', nullable: true })
  endedAt?: Date | null
}
