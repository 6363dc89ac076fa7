import { Entity, Property } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType } from 'type-graphql'
import { Base } from '../foundation/base-entity.ts'

/** A bidang of the agency: it owns services, their data and their archive (Perbup 63/2024 Pasal 4, 9). */
@ObjectType({ description: 'A bidang of the agency: it owns services, their data and their archive.' })
@Entity()
export class Division extends Base {
  @Field(() => String, { description: 'Short code in capitals, e.g. WASNAS. Unique.' })
  @Property({ type: 'string', length: 20, unique: true })
  code!: string

  @Field(() => String, { description: 'Official name of the bidang.' })
  @Property({ type: 'string', length: 160 })
  name!: string

  @Field(() => String, { description: 'Unit code that stands in letter numbers.' })
  @Property({ type: 'string', length: 20 })
  unitCode!: string

  @Field(() => Boolean, { description: 'Whether the bidang still exists; a closed one keeps its history.' })
  @Property({ type: 'boolean', default: true })
  active: boolean = true
}
