import type { Ref } from '@mikro-orm/core'
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy'
import { Base } from '../foundation/base-entity.ts'
import { User } from './user.ts'

/** What a link or code sent to a person lets them do. */
export enum TokenPurpose {
  ACTIVATION = 'ACTIVATION',
  PASSWORD_RESET = 'PASSWORD_RESET',
  EMAIL_CHANGE = 'EMAIL_CHANGE',
  PHONE_CHANGE = 'PHONE_CHANGE',
}

/** A secret sent to an address to prove that its owner reads it: single use, expiring, kept only as a hash. */
@Entity()
@Index({ properties: ['purpose', 'secretHash'] })
@Index({ properties: ['user', 'purpose'] })
export class AccountToken extends Base {
  @Enum({ items: () => TokenPurpose })
  purpose!: TokenPurpose

  @ManyToOne({ entity: () => User, ref: true, deleteRule: 'cascade' })
  user!: Ref<User>

  @Property({ type: 'string', length: 64, hidden: true })
  secretHash!: string

  /** The new email address or phone number that using it will prove. */
  @Property({ type: 'string', length: 254, nullable: true, hidden: true })
  target?: string | null

  @Property({ type: 'datetime' })
  expiresAt!: Date

  @Property({ type: 'datetime', nullable: true })
  usedAt?: Date | null
}
