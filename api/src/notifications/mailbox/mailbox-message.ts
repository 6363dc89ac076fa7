import { Entity, Enum, Index, Property } from '@mikro-orm/decorators/legacy'
import { Channel } from '../../accounts/user.ts'
import { Base } from '../../foundation/base-entity.ts'

/** A message kept for developers to read instead of being sent; never in production. */
@Entity({ tableName: 'mailbox_messages' })
@Index({ properties: ['address', 'id'] })
export class MailboxMessage extends Base {
  @Enum({ items: () => Channel })
  channel!: Channel

  @Property({ type: 'string', length: 254 })
  address!: string

  @Property({ type: 'string', length: 40 })
  template!: string

  @Property({ type: 'text' })
  subject!: string

  @Property({ type: 'text' })
  text!: string
}
