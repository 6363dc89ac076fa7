import { Entity, Index, Property } from '@mikro-orm/decorators/legacy'
import { Field, Float, Int, ObjectType } from 'type-graphql'
import { Base } from '../foundation/base-entity.ts'

/** One way through all kept files, taken in small steps; the next step goes on where the last one ended. */
@ObjectType({ description: 'One way through all kept files, taken in small steps.' })
@Entity()
@Index({ properties: ['createdAt', 'id'] })
export class IntegrityRound extends Base {
  /** The last SHA-256 that has been looked at. */
  @Property({ type: 'string', length: 64, default: '' })
  cursor: string = ''

  @Field(() => Int, { description: 'Files looked at so far.' })
  @Property({ type: 'integer', default: 0 })
  files: number = 0

  @Field(() => Float, { description: 'Bytes read so far.' })
  @Property({ type: 'double', default: 0 })
  bytes: number = 0

  @Field(() => Int, { description: 'Signed documents among them whose signature fits.' })
  @Property({ type: 'integer', default: 0 })
  signatures: number = 0

  @Field(() => Int, { description: 'Faults seen.' })
  @Property({ type: 'integer', default: 0 })
  faults: number = 0

  @Field(() => Date, {
    nullable: true,
    description: 'When everything had been looked at; empty while it is under way.',
  })
  @Property({ type: 'datetime', nullable: true })
  finishedAt?: Date | null
}
