import type { Ref } from '@mikro-orm/core'
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Channel, User } from '../accounts/user.ts'
import { Base } from '../foundation/base-entity.ts'
import type { Language } from '../foundation/text.ts'
import { DeliveryState, type Fault } from './delivery-state.ts'
import type { TemplateKey } from './templates/templates.seed.ts'

/** One message to one person over one channel, and what became of it: the delivery log (Perbup 63/2024 Pasal 6(2)d, g). */
@ObjectType({ description: 'One message to one person over one channel, and what became of it.' })
@Entity({ tableName: 'notifications' })
@Index({ properties: ['submission', 'createdAt'] })
@Index({ properties: ['createdAt', 'id'] })
@Index({ properties: ['division', 'createdAt', 'id'] })
@Index({ properties: ['division', 'createdAt'], where: { unreached: true } })
@Index({
  properties: ['recipientKey', 'channel', 'createdAt'],
  where: `state in ('QUEUED', 'SENDING', 'FAILED_TEMPORARILY')`,
})
export class Notification extends Base {
  @Field(() => User, { nullable: true, description: 'The person; empty when the address has no account.' })
  @ManyToOne({ entity: () => User, ref: true, nullable: true, index: true, deleteRule: 'cascade' })
  user?: Ref<User> | null

  @Field(() => ID, { nullable: true, description: 'The submission it is about.' })
  @Property({ type: 'uuid', nullable: true })
  submission?: string | null

  /** The bidang of that submission: its admins see the message. */
  @Property({ type: 'uuid', nullable: true })
  division?: string | null

  @Field(() => String, { description: 'Which message, e.g. `RETURNED`.' })
  @Property({ type: 'string', length: 40 })
  template!: TemplateKey

  @Field(() => Int, { nullable: true, description: 'Version of the wording that was sent.' })
  @Property({ type: 'integer', nullable: true })
  templateVersion?: number | null

  @Field(() => String, { description: 'Language of the wording: `id` or `en`.' })
  @Property({ type: 'string', length: 2 })
  language!: Language

  /** What the wording mentions: JSON, sealed, for it may carry a secret link; forgotten once it is of no more use. */
  @Property({ type: 'text', nullable: true, hidden: true })
  params?: string | null

  /** An address other than the account's own: JSON, sealed. */
  @Property({ type: 'text', nullable: true, hidden: true })
  to?: string | null

  /** What gave rise to it; at most one message comes of one cause. */
  @Property({ type: 'string', length: 160, nullable: true, unique: true, hidden: true })
  cause?: string | null

  /** The same for all messages to one person; a keyed hash. */
  @Property({ type: 'string', length: 64, hidden: true })
  recipientKey!: string

  @Field(() => Channel, { description: 'How it travels.' })
  @Enum({ items: () => Channel })
  channel!: Channel

  @Field(() => Notification, { nullable: true, description: 'The message it stands in for, which failed elsewhere.' })
  @ManyToOne({ entity: () => Notification, ref: true, nullable: true, index: true, deleteRule: 'cascade' })
  fallbackOf?: Ref<Notification> | null

  @Field(() => String, { nullable: true, description: 'Where it went, with the middle hidden.' })
  @Property({ type: 'string', length: 254, nullable: true })
  maskedAddress?: string | null

  @Field(() => DeliveryState, { description: 'How far it has come.' })
  @Enum({ items: () => DeliveryState })
  state: DeliveryState = DeliveryState.QUEUED

  @Field(() => String, { nullable: true, description: 'Why it did not go through last time, e.g. `BOUNCED`.' })
  @Property({ type: 'string', length: 20, nullable: true })
  fault?: Fault | null

  @Field(() => Boolean, { description: 'Whether no channel reached the person; staff should check the addresses.' })
  @Property({ type: 'boolean' })
  unreached: boolean = false

  /** Tries begun so far. Also the fence: only who began the latest try may say how it ended. */
  @Field(() => Int, { description: 'How often LIKE-U has tried.' })
  @Property({ type: 'integer' })
  attempts: number = 0

  /** Tries of which nobody knows whether the provider took the message. */
  @Property({ type: 'integer' })
  unknownOutcomes: number = 0

  @Property({ type: 'string', length: 200, nullable: true, index: true, hidden: true })
  providerMessageId?: string | null

  @Field(() => Date, { nullable: true, description: 'When the provider took it.' })
  @Property({ type: 'datetime', nullable: true })
  sentAt?: Date | null

  @Field(() => Date, { nullable: true, description: 'When it reached the person’s mailbox or phone.' })
  @Property({ type: 'datetime', nullable: true })
  deliveredAt?: Date | null
}
