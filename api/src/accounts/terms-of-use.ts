import { Entity, Property } from '@mikro-orm/decorators/legacy'
import { Field, Int, ObjectType } from 'type-graphql'
import { Base } from '../foundation/base-entity.ts'
import { LocalizedText } from '../foundation/localized-text.ts'

/** One published version of the terms every account holder accepts (Perbup 63/2024 Pasal 8). */
@ObjectType({ description: 'One published version of the terms of use (Perbup 63/2024 Pasal 8).' })
@Entity()
export class TermsOfUse extends Base {
  @Field(() => Int, { description: 'Counts up from 1; the highest published one is in force.' })
  @Property({ type: 'integer', unique: true })
  version!: number

  @Field(() => LocalizedText, { description: 'The terms in full.' })
  @Property({ type: 'json' })
  text!: LocalizedText

  @Field(() => Date, { description: 'Since when they are in force.' })
  @Property({ type: 'datetime' })
  publishedAt!: Date
}
