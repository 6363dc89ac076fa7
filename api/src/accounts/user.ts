import type { Ref } from '@mikro-orm/core'
import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy'
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Base } from '../foundation/base-entity.ts'
import type { Language } from '../foundation/text.ts'
import { Role } from '../foundation/viewer.ts'
import { Division } from './division.ts'
import { LanguageChoice } from './language-choice.ts'

/** How far an account has come: it works only once its email address is proven (Perbup 63/2024 Pasal 6(1)b). */
export enum AccountStatus {
  PENDING = 'PENDING',
  ACTIVE = 'ACTIVE',
  SUSPENDED = 'SUSPENDED',
}

/** Where a person wants to be told (Perbup 63/2024 Pasal 6(2)d). */
export enum Channel {
  EMAIL = 'EMAIL',
  WHATSAPP = 'WHATSAPP',
}

registerEnumType(Role, {
  name: 'Role',
  description: 'Level of access (Perbup 63/2024 Pasal 7).',
  valuesConfig: {
    CITIZEN: { description: 'Files submissions and follows them.' },
    ADMIN: { description: 'Verifies, issues and archives for one bidang.' },
    OFFICIAL: { description: 'Approves or refuses.' },
    SUPER_ADMIN: { description: 'Keeps accounts and settings for the whole agency.' },
  },
})
registerEnumType(AccountStatus, {
  name: 'AccountStatus',
  description: 'State of an account.',
  valuesConfig: {
    PENDING: { description: 'Made, but no email address is proven yet; sign-in is refused.' },
    ACTIVE: { description: 'In use.' },
    SUSPENDED: { description: 'Closed by the agency; sign-in is refused and sessions are ended.' },
  },
})
registerEnumType(Channel, {
  name: 'Channel',
  description: 'How a person is told.',
  valuesConfig: {
    EMAIL: { description: 'By email.' },
    WHATSAPP: { description: 'By WhatsApp.' },
  },
})

/** A person with an account of their own: citizen, admin or official. Accounts are never shared (Pasal 8(3)). */
@ObjectType({ description: 'A person with an account: citizen, admin or official.' })
@Entity({ tableName: 'users' })
@Check({ name: 'users_username_lower', expression: 'username = lower(username)' })
@Check({ name: 'users_email_lower', expression: 'email = lower(email)' })
@Index({ properties: ['role', 'createdAt'] })
@Index({ properties: ['division', 'role'] })
export class User extends Base {
  @Field(() => String, { description: 'Full name.' })
  @Property({ type: 'string', length: 120 })
  name!: string

  @Field(() => String, { description: 'Name to sign in with, in small letters. Unique.' })
  @Property({ type: 'string', length: 30, unique: true })
  username!: string

  @Field(() => String, {
    nullable: true,
    description: 'Email address, in small letters. Unique; empty for those a clerk wrote down at the counter.',
  })
  @Property({ type: 'string', length: 254, unique: true, nullable: true })
  email?: string | null

  @Field(() => String, { nullable: true, description: 'WhatsApp number in E.164 form, e.g. +6281234567890. Unique.' })
  @Property({ type: 'string', length: 16, unique: true, nullable: true })
  phone?: string | null

  /** A keyed mark of the NIK of those a clerk wrote down at the counter: nobody is written down twice. */
  @Property({ type: 'string', length: 64, unique: true, nullable: true, hidden: true })
  nikMark?: string | null

  /** Argon2id; empty until an invited colleague chooses a password. */
  @Property({ type: 'string', length: 160, nullable: true, hidden: true })
  passwordHash?: string | null

  @Field(() => Role, { description: 'Level of access.' })
  @Enum({ items: () => Role })
  role: Role = Role.CITIZEN

  @Field(() => Division, {
    nullable: true,
    description: 'The bidang they work in; empty for citizens and the whole agency.',
  })
  @ManyToOne({ entity: () => Division, ref: true, nullable: true, deleteRule: 'restrict' })
  division?: Ref<Division> | null

  @Field(() => String, { nullable: true, description: 'Position (jabatan), as printed on letters.' })
  @Property({ type: 'string', length: 160, nullable: true })
  position?: string | null

  @Field(() => String, { nullable: true, description: 'Civil servant number (NIP), 18 digits.' })
  @Property({ type: 'string', length: 18, nullable: true })
  nip?: string | null

  @Field(() => String, { nullable: true, description: 'Rank (pangkat), as printed on letters.' })
  @Property({ type: 'string', length: 60, nullable: true })
  rank?: string | null

  @Field(() => AccountStatus, { description: 'State of the account.' })
  @Enum({ items: () => AccountStatus })
  status: AccountStatus = AccountStatus.PENDING

  @Field(() => Channel, { description: 'Where the person wants to be told.' })
  @Enum({ items: () => Channel })
  channel: Channel = Channel.EMAIL

  @Field(() => LanguageChoice, { description: 'Language of messages.' })
  @Property({ type: 'string', length: 2 })
  language: Language = 'id'

  @Field(() => Date, { nullable: true, description: 'When the email address was proven.' })
  @Property({ type: 'datetime', nullable: true })
  activatedAt?: Date | null

  @Field(() => Date, { nullable: true, description: 'When the password was last chosen.' })
  @Property({ type: 'datetime', nullable: true })
  passwordChangedAt?: Date | null

  /** Sealed with the installation's secret. */
  @Property({ type: 'string', length: 200, nullable: true, hidden: true })
  totpSecret?: string | null

  /** Set once a first code proved that the authenticator works; until then the secret does not count. */
  @Field(() => Date, {
    nullable: true,
    description: 'Since when an authenticator app is asked for; empty without one.',
  })
  @Property({ type: 'datetime', nullable: true })
  totpEnrolledAt?: Date | null

  /** The 30-second step of the last code accepted: no code counts twice. */
  @Property({ type: 'integer', nullable: true, hidden: true })
  totpLastStep?: number | null

  /** Keyed hashes of the codes not used yet. */
  @Property({ type: 'string[]', columnType: 'text[]', hidden: true })
  recoveryCodes: string[] = []

  @Field(() => Int, { nullable: true, description: 'Version of the terms of use accepted last.' })
  @Property({ type: 'integer', nullable: true })
  termsVersion?: number | null

  @Field(() => Date, { nullable: true, description: 'When those terms were accepted.' })
  @Property({ type: 'datetime', nullable: true })
  termsAcceptedAt?: Date | null

  @Field(() => Int, { description: 'Counts up with every change; send it back to change the account.' })
  @Property({ type: 'integer', version: true })
  version!: number
}
