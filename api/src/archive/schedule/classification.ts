import { Entity, Property } from '@mikro-orm/decorators/legacy'
import { Field, Int, ObjectType } from 'type-graphql'
import { Base } from '../../foundation/base-entity.ts'

/** A class records are filed under (kode klasifikasi arsip, Permendagri 83/2022). */
@ObjectType({ description: 'A class records are filed under (kode klasifikasi arsip, Permendagri 83/2022).' })
@Entity()
export class Classification extends Base {
  @Field(() => String, { description: 'Code, e.g. 200.1.3. Unique.' })
  @Property({ type: 'string', length: 20, unique: true })
  code!: string

  @Field(() => String, { description: 'What it is called.' })
  @Property({ type: 'string', length: 200 })
  title!: string

  @Field(() => Boolean, { description: 'Whether new records may be filed under it.' })
  @Property({ type: 'boolean', default: true })
  active: boolean = true

  @Field(() => Int, { description: 'Counts up with every change; send it back to change the class.' })
  @Property({ type: 'integer', version: true })
  version!: number
}
