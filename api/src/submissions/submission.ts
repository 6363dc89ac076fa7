import type { Ref } from '@mikro-orm/core'
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy'
import { GraphQLLocalDate } from 'graphql-scalars'
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Division } from '../accounts/division.ts'
import { User } from '../accounts/user.ts'
import { ServiceStandard } from '../catalogue/service-standard.ts'
import { ServiceKind } from '../catalogue/service-type.ts'
import { Correction } from './correction.ts'
import { Status } from './lifecycle.ts'
import { RatingMark } from './rating-mark.ts'
import { Searchable } from './searchable.ts'
import { Agreement } from './statement.ts'

registerEnumType(Status, {
  name: 'SubmissionStatus',
  description: 'Where a submission stands (status pengajuan).',
  valuesConfig: {
    DRAFT: { description: 'Being filled in; only its owner sees it.' },
    SUBMITTED: { description: 'Filed; waits for an admin of the owning bidang.' },
    IN_VERIFICATION: { description: 'An admin verifies it.' },
    RETURNED: { description: 'Back with the citizen, who corrects what failed.' },
    COMPLETE: { description: 'Complete; waits for the responsible official.' },
    APPROVED: { description: 'Approved; the bidang issues the document next.' },
    REFUSED: { description: 'Refused by the official, with a reason.' },
    ISSUED: { description: 'The document exists: signed, numbered, archived.' },
    DELIVERED: { description: 'The document reached the citizen.' },
    CLOSED: { description: 'Nothing more is owed by anyone.' },
    WITHDRAWN: { description: 'Taken back by the citizen.' },
    LAPSED: { description: 'Not corrected in time.' },
  },
})

/** What a citizen files (pengajuan). Its answers stand in a table of their own, one per service. */
@ObjectType({ description: 'What a citizen files (pengajuan), of any of the services.' })
@Entity()
@Index({ properties: ['division', 'status', 'submittedAt', 'id'] })
@Index({ name: 'submission_filed', properties: ['division', 'submittedAt', 'id'], where: `"status" <> 'DRAFT'` })
@Index({ properties: ['owner', 'createdAt', 'id'] })
@Index({ properties: ['status', 'dueOn', 'id'] })
@Index({ properties: ['submittedAt', 'id'] })
@Index({ properties: ['division', 'createdAt', 'id'] })
@Index({ properties: ['division', 'dueOn', 'id'] })
@Index({ properties: ['createdAt', 'id'] })
@Index({ properties: ['filedBy', 'submittedAt', 'id'] })
@Index({
  name: 'submission_counter',
  properties: ['division', 'createdAt', 'id'],
  where: `"status" = 'DRAFT' and "filed_by_id" is not null`,
})
@Index({ properties: ['status', 'submittedAt', 'id'] })
@Index({ name: 'submission_held', properties: ['holder'], where: `"holder_id" is not null` })
@Index({
  name: 'submission_pulse',
  properties: ['division', 'updatedAt', 'id', 'version'],
  where: `"status" <> 'DRAFT'`,
})
@Index({ properties: ['owner', 'updatedAt', 'id', 'version'] })
@Index({ name: 'submission_settled', properties: ['settledAt', 'division', 'id'], where: `"settled_at" is not null` })
export class Submission extends Searchable {
  @Field(() => String, {
    nullable: true,
    description: 'Number people quote, e.g. PNL-2026-000123-34; the last two digits check the rest. Given at filing.',
  })
  @Property({ type: 'string', length: 30, nullable: true, unique: true })
  number?: string | null

  @Field(() => ServiceKind, { description: 'The service asked for.' })
  @Property({ type: 'string', length: 40 })
  service!: string

  @Field(() => ServiceStandard, { description: 'The version of the standard it was filed under.' })
  @ManyToOne({ entity: () => ServiceStandard, ref: true })
  standard!: Ref<ServiceStandard>

  @Field(() => Division, { description: 'The bidang that owns it.' })
  @ManyToOne({ entity: () => Division, ref: true })
  division!: Ref<Division>

  @Field(() => User, { description: 'The citizen it belongs to.' })
  @ManyToOne({ entity: () => User, ref: true })
  owner!: Ref<User>

  @Field(() => User, { nullable: true, description: 'The admin who filed it at the counter on behalf of the owner.' })
  @ManyToOne({ entity: () => User, ref: true, nullable: true })
  filedBy?: Ref<User> | null

  @Field(() => Status, { description: 'Where it stands.' })
  @Property({ type: 'string', length: 20 })
  status: Status = Status.DRAFT

  @Field(() => Int, { description: 'Counts every change; send it back to be sure nothing happened in between.' })
  @Property({ type: 'integer', version: true })
  version!: number

  @Field(() => Int, { description: 'Verification round, from 1; each return to the citizen starts another.' })
  @Property({ type: 'integer', default: 1 })
  round: number = 1

  @Field(() => String, { description: 'What it is about, in one line.' })
  @Property({ type: 'string', length: 300, default: '' })
  subject: string = ''

  @Field(() => String, {
    nullable: true,
    description:
      'Kemendagri code of the kecamatan its answers lie in, e.g. 32.14.09; empty until it is filed, and for services that ' +
      'ask no village of the applicant.',
  })
  @Property({ type: 'string', length: 8, nullable: true })
  district?: string | null

  /** Keyed hashes of the real things reported: equal keys mean the same passport, deed, study. */
  @Property({ type: 'array', default: [] })
  sameness: string[] = []

  @Field(() => Date, { nullable: true, description: 'When it was first filed.' })
  @Property({ type: 'datetime', nullable: true })
  submittedAt?: Date | null

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The WIB day by which the office promised the document; moves while the citizen corrects.',
  })
  @Property({ type: 'date', nullable: true })
  dueOn?: string | null

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'The last WIB day to correct a returned submission.' })
  @Property({ type: 'date', nullable: true })
  correctBy?: string | null

  @Field(() => Date, {
    nullable: true,
    description: 'When the office owed no answer any more: issued, refused, withdrawn or lapsed; empty until then.',
  })
  @Property({ type: 'datetime', nullable: true })
  settledAt?: Date | null

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether it was issued or refused after the promised day; empty until then, and for what was given up.',
  })
  @Property({ type: 'boolean', nullable: true })
  late?: boolean | null

  /** Working days already used while the clock ran, before the present stretch. */
  @Property({ type: 'integer', default: 0 })
  usedDays: number = 0

  /** Since when the clock runs; empty while the citizen has it. */
  @Property({ type: 'datetime', nullable: true })
  clockSince?: Date | null

  @Field(() => User, { nullable: true, description: 'The admin who holds the file now.' })
  @ManyToOne({ entity: () => User, ref: true, nullable: true })
  holder?: Ref<User> | null

  @Field(() => Date, {
    nullable: true,
    description: 'Until when the holder has the file; afterwards others may take over.',
  })
  @Property({ type: 'datetime', nullable: true })
  heldUntil?: Date | null

  @Field(() => User, { nullable: true, description: 'The admin who found it complete; never the one who approves.' })
  @ManyToOne({ entity: () => User, ref: true, nullable: true })
  verifiedBy?: Ref<User> | null

  @Field(() => User, { nullable: true, description: 'The official who decided.' })
  @ManyToOne({ entity: () => User, ref: true, nullable: true })
  decidedBy?: Ref<User> | null

  @Field(() => ID, { nullable: true, description: 'The delegation under which the decision was taken, if any.' })
  @Property({ type: 'uuid', nullable: true })
  decidedUnder?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The reason of the last return or refusal, in the office’s words.',
  })
  @Property({ type: 'text', nullable: true })
  reason?: string | null

  @Field(() => [Correction], { description: 'What the citizen was asked to correct, in one list; empty otherwise.' })
  @Property({ type: 'json', default: '[]' })
  corrections: Correction[] = []

  @Field(() => [Agreement], { description: 'What was agreed to at the last filing, in its very words.' })
  @Property({ type: 'json', default: '[]' })
  agreements: Agreement[] = []

  @Field(() => RatingMark, {
    nullable: true,
    description: 'Whether the owner judged the service; empty until they answered.',
  })
  @Enum({ items: () => RatingMark, nullable: true })
  rating?: RatingMark | null

  @Field(() => Date, { description: 'When it last changed.' })
  @Property({ type: 'datetime' })
  updatedAt!: Date
}
