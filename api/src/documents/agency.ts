import { Check, Entity, Enum, Property } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType } from 'type-graphql'
import { Base } from '../foundation/base-entity.ts'
import { SigningMethod } from './signing-method.ts'

/** The agency as its letters present it. There is one; the office keeps it right. */
@ObjectType({ description: 'The agency as its letters present it.' })
@Entity()
@Check({ name: 'agency_only_one', expression: 'only_one' })
export class Agency extends Base {
  @Property({ type: 'boolean', default: true, unique: true })
  onlyOne: boolean = true

  @Field(() => [String], { description: 'Lines of the letterhead, from the regency down to the agency.' })
  @Property({ type: 'json' })
  lines!: string[]

  @Field(() => String, { description: 'Postal address in the letterhead.' })
  @Property({ type: 'string', length: 300 })
  address!: string

  @Field(() => String, { nullable: true, description: 'Telephone number in the letterhead.' })
  @Property({ type: 'string', length: 40, nullable: true })
  phone?: string | null

  @Field(() => String, { nullable: true, description: 'Email address in the letterhead.' })
  @Property({ type: 'string', length: 254, nullable: true })
  email?: string | null

  @Field(() => String, { nullable: true, description: 'Web site in the letterhead.' })
  @Property({ type: 'string', length: 200, nullable: true })
  web?: string | null

  @Field(() => String, { description: 'Town letters are dated from.' })
  @Property({ type: 'string', length: 60 })
  place!: string

  @Field(() => String, {
    description: 'Position of the head of the agency; other officials sign on its behalf (a.n.).',
  })
  @Property({ type: 'string', length: 160 })
  headPosition!: string

  @Field(() => SigningMethod, { description: 'How letters are signed from now on.' })
  @Enum({ items: () => SigningMethod })
  signingMethod: SigningMethod = SigningMethod.SERVER
}
