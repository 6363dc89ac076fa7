import type { Ref } from '@mikro-orm/core'
import { Check, Entity, Enum, Index, ManyToOne, OneToOne, Property, Unique } from '@mikro-orm/decorators/legacy'
import { GraphQLLocalDate } from 'graphql-scalars'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Division } from '../accounts/division.ts'
import { User } from '../accounts/user.ts'
import { ServiceKind } from '../catalogue/service-type.ts'
import { StoredFile } from '../foundation/files/stored-file.ts'
import { Searchable } from '../submissions/searchable.ts'
import { Submission } from '../submissions/submission.ts'
import { DocumentState, RevocationCategory, SigningCapacity } from './document-state.ts'
import { LetterWording } from './wording/letter-wording.ts'

/** A numbered, signed product of a service (Perbup 63/2024 Pasal 6 ayat (2) huruf f). What was issued never changes. */
@ObjectType({ description: 'A numbered, signed product of a service (Perbup 63/2024 Pasal 6 ayat (2) huruf f).' })
@Entity()
@Unique({ properties: ['register', 'classification', 'year', 'sequence'] })
@Index({ properties: ['division', 'issuedAt', 'id'] })
@Index({ properties: ['issuedAt', 'id'] })
@Index({ properties: ['submission', 'issuedAt'] })
@Index({ properties: ['file'] })
@Check({ name: 'issued_document_ended', expression: `(state = 'ISSUED') = (ended_at is null)` })
export class IssuedDocument extends Searchable {
  @Field(() => Submission, { description: 'The submission it answers; one may have several when they are replaced.' })
  @ManyToOne({ entity: () => Submission, ref: true, deleteRule: 'restrict' })
  submission!: Ref<Submission>

  @Field(() => ServiceKind, { description: 'The service.' })
  @Property({ type: 'string', length: 40 })
  service!: string

  @Field(() => Division, { description: 'The bidang that issued it.' })
  @ManyToOne({ entity: () => Division, ref: true })
  division!: Ref<Division>

  @Field(() => String, { description: 'Number as printed, e.g. 400.14.5.4/12/WASNAS/2026. Unique.' })
  @Property({ type: 'string', length: 80, unique: true })
  number!: string

  @Field(() => String, { description: 'Archive classification code (Permendagri 83/2022).' })
  @Property({ type: 'string', length: 20 })
  classification!: string

  @Field(() => String, { description: 'Register the number was given in.' })
  @Property({ type: 'string', length: 20 })
  register!: string

  @Field(() => Int, { description: 'Year (WIB) of the register.' })
  @Property({ type: 'smallint' })
  year!: number

  @Field(() => Int, {
    nullable: true,
    description: 'Place in the register, without gaps; empty when the number came from elsewhere.',
  })
  @Property({ type: 'integer', nullable: true })
  sequence?: number | null

  @Field(() => String, { description: 'What the document is, as printed; names nobody.' })
  @Property({ type: 'string', length: 300 })
  title!: string

  @Field(() => String, { description: 'The person or body it is for.' })
  @Property({ type: 'string', length: 300 })
  holder!: string

  @Field(() => GraphQLLocalDate, { description: 'WIB day of issue, as printed.' })
  @Property({ type: 'date' })
  issuedOn!: string

  @Field(() => Date, { description: 'Moment of issue.' })
  @Property({ type: 'datetime' })
  issuedAt!: Date

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Last WIB day it is valid; empty when it does not expire.',
  })
  @Property({ type: 'date', nullable: true })
  validUntil?: string | null

  @Field(() => User, { description: 'Who signed.' })
  @ManyToOne({ entity: () => User, ref: true })
  signatory!: Ref<User>

  @Field(() => SigningCapacity, { description: 'In what capacity.' })
  @Enum({ items: () => SigningCapacity })
  capacity!: SigningCapacity

  @Field(() => ID, { nullable: true, description: 'The delegation signed under, if any.' })
  @Property({ type: 'uuid', nullable: true })
  signedUnder?: string | null

  @Field(() => String, { description: 'What it was signed with: `demo`, `p12` or `bsre`.' })
  @Property({ type: 'string', length: 10 })
  signer!: string

  @Field(() => LetterWording, { nullable: true, description: 'The wording it was printed with; empty for older ones.' })
  @ManyToOne({ entity: () => LetterWording, ref: true, nullable: true, deleteRule: 'restrict' })
  wording?: Ref<LetterWording> | null

  @Field(() => String, { description: 'Code anyone can check it by, as printed.' })
  @Property({ type: 'string', length: 19, unique: true })
  verificationCode!: string

  @Field(() => StoredFile, { description: 'The signed PDF.' })
  @ManyToOne({ entity: () => StoredFile, ref: true, deleteRule: 'restrict' })
  file!: Ref<StoredFile>

  @Field(() => DocumentState, { description: 'Whether it still counts.' })
  @Enum({ items: () => DocumentState })
  state: DocumentState = DocumentState.ISSUED

  @Field(() => Date, { nullable: true, description: 'When it was revoked or replaced.' })
  @Property({ type: 'datetime', nullable: true })
  endedAt?: Date | null

  @Field(() => User, { nullable: true, description: 'Who revoked or replaced it.' })
  @ManyToOne({ entity: () => User, ref: true, nullable: true })
  endedBy?: Ref<User> | null

  @Field(() => String, { nullable: true, description: 'Why it was revoked or replaced.' })
  @Property({ type: 'text', nullable: true })
  endReason?: string | null

  @Field(() => RevocationCategory, { nullable: true, description: 'What kind of reason it was revoked for; public.' })
  @Enum({ items: () => RevocationCategory, nullable: true })
  endCategory?: RevocationCategory | null

  @Field(() => IssuedDocument, { nullable: true, description: 'The document that stands in its place.' })
  @OneToOne({ entity: () => IssuedDocument, ref: true, nullable: true })
  replacedBy?: Ref<IssuedDocument> | null
}
