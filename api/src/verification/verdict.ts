import type { Ref } from '@mikro-orm/core'
import { Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy'
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { User } from '../accounts/user.ts'
import { Base } from '../foundation/base-entity.ts'
import { Attachment } from '../submissions/attachment.ts'
import { ItemKind } from '../submissions/correction.ts'
import { Submission } from '../submissions/submission.ts'

/** What the verifier found: in order, or one of the faults (`Fault`) a citizen can be asked to correct. */
export enum VerdictOutcome {
  OK = 'OK',
  UNREADABLE = 'UNREADABLE',
  WRONG = 'WRONG',
  EXPIRED = 'EXPIRED',
  MISSING = 'MISSING',
}
registerEnumType(VerdictOutcome, {
  name: 'VerdictOutcome',
  description: 'What the verifier found of an answer or a paper: in order, or what is wrong with it.',
  valuesConfig: {
    OK: { description: 'In order (sesuai).' },
    UNREADABLE: { description: 'Cannot be read (tidak terbaca).' },
    WRONG: { description: 'Not what was asked for (tidak sesuai).' },
    EXPIRED: { description: 'No longer valid (kedaluwarsa).' },
    MISSING: { description: 'Not there (tidak ada).' },
  },
})

/** What the verifier found of one answer or one paper in one round (Perbup 63/2024 Pasal 6 ayat (2) huruf a). */
@ObjectType({ description: 'What the verifier found of one answer or one paper in one round of verification.' })
@Entity({ tableName: 'verdicts' })
@Unique({ properties: ['submission', 'round', 'kind', 'key'] })
export class Verdict extends Base {
  @Field(() => Submission, { description: 'The submission judged.' })
  @ManyToOne({ entity: () => Submission, ref: true, deleteRule: 'cascade' })
  submission!: Ref<Submission>

  @Field(() => Int, { description: 'Verification round it belongs to.' })
  @Property({ type: 'integer' })
  round!: number

  @Field(() => ItemKind, { description: 'An answer or a paper.' })
  @Enum({ items: () => ItemKind })
  kind!: ItemKind

  @Field(() => String, { description: 'Key of the question or of the requirement.' })
  @Property({ type: 'string', length: 60 })
  key!: string

  @Field(() => Attachment, { nullable: true, description: 'The very paper looked at; empty when none was handed in.' })
  @ManyToOne({ entity: () => Attachment, ref: true, nullable: true, deleteRule: 'set null' })
  paper?: Ref<Attachment> | null

  @Field(() => VerdictOutcome, { description: 'In order, or what is wrong.' })
  @Enum({ items: () => VerdictOutcome })
  outcome!: VerdictOutcome

  @Field(() => String, { nullable: true, description: 'What the citizen should know to put it right.' })
  @Property({ type: 'string', length: 500, nullable: true })
  note?: string | null

  @Field(() => Boolean, { description: 'The original of the paper was shown at the counter.' })
  @Property({ type: 'boolean', default: false })
  originalSeen: boolean = false

  @Field(() => User, { description: 'Who judged it last.' })
  @ManyToOne({ entity: () => User, ref: true })
  verifier!: Ref<User>

  @Field(() => Date, { description: 'When it was judged last.' })
  @Property({ type: 'datetime' })
  updatedAt!: Date
}
