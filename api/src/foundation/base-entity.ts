import { PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, ID, ObjectType } from 'type-graphql'
import { v7 } from 'uuid'

/** What every record has: an unguessable id that sorts by birth, and the moment it was made. */
@ObjectType()
export abstract class Base {
  @Field(() => ID, { description: 'Unguessable identifier (UUID version 7).' })
  @PrimaryKey({ type: 'uuid' })
  id: string = v7()

  @Field(() => Date, { description: 'When the record was made.' })
  @Property({ type: 'datetime' })
  createdAt: Date = new Date()
}
