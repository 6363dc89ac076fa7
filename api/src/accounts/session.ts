import type { Ref } from '@mikro-orm/core'
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType } from 'type-graphql'
import { Base } from '../foundation/base-entity.ts'
import { User } from './user.ts'

/** One signed-in device. It lives in the database, so that ending it works at once. */
@ObjectType({ description: 'One signed-in device of the person who asks.' })
@Entity()
@Index({ properties: ['user', 'endedAt'] })
@Index({ properties: ['expiresAt'] })
export class Session extends Base {
  /** SHA-256 of what the cookie holds. */
  @Property({ type: 'string', length: 64, unique: true, hidden: true })
  tokenHash!: string

  @ManyToOne({ entity: () => User, ref: true, deleteRule: 'cascade' })
  user!: Ref<User>

  @Field(() => Date, { description: 'When the device last asked for anything, to the minute.' })
  @Property({ type: 'datetime' })
  lastSeenAt!: Date

  @Field(() => Date, { description: 'When the session ends at the latest.' })
  @Property({ type: 'datetime' })
  expiresAt!: Date

  @Field(() => Date, { nullable: true, description: 'Until when the repeated proof of identity counts.' })
  @Property({ type: 'datetime', nullable: true })
  steppedUpUntil?: Date | null

  @Field(() => String, { description: 'Network address it was opened from.' })
  @Property({ type: 'string', length: 45 })
  address!: string

  @Field(() => String, { description: 'What the browser called itself.' })
  @Property({ type: 'string', length: 300 })
  userAgent!: string

  @Field(() => Date, { nullable: true, description: 'When it was ended; empty while it is open.' })
  @Property({ type: 'datetime', nullable: true })
  endedAt?: Date | null
}
