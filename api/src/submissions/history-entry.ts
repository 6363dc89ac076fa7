import type { Ref } from '@mikro-orm/core'
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy'
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { User } from '../accounts/user.ts'
import { Base } from '../foundation/base-entity.ts'
import { Status, stepNames, type StepName } from './lifecycle.ts'
import { Submission } from './submission.ts'

/** The names of the steps, as GraphQL's enum. */
export const Step = Object.fromEntries(stepNames.map((name) => [name, name])) as { [Name in StepName]: Name }
registerEnumType(Step, {
  name: 'Step',
  description: 'A step in the life of a submission (Perbup 63/2024 Pasal 6).',
  valuesConfig: {
    SUBMIT: { description: 'The citizen files it.' },
    TAKE_UP: { description: 'An admin of the bidang begins to verify it.' },
    RELEASE: { description: 'The verifier puts it back into the queue.' },
    TAKE_OVER: { description: 'Another admin goes on verifying it.' },
    RETURN: { description: 'The verifier sends it back to be corrected.' },
    RESUBMIT: { description: 'The citizen files it again, corrected.' },
    COMPLETE: { description: 'The verifier finds it complete.' },
    APPROVE: { description: 'The official approves (disetujui).' },
    SEND_BACK: { description: 'The official has it verified again.' },
    REFUSE: { description: 'The official refuses.' },
    ISSUE: { description: 'The bidang issues the document.' },
    DELIVER: { description: 'The document reached the citizen.' },
    CLOSE: { description: 'Nothing more is owed by anyone.' },
    WITHDRAW: { description: 'The citizen takes it back.' },
    LAPSE: { description: 'It was not corrected in time.' },
  },
})

/** One step a submission took: the timeline people read. Append-only. */
@ObjectType({ description: 'One step a submission took; the timeline is made of them.' })
@Entity()
@Index({ properties: ['submission', 'createdAt', 'id'] })
export class HistoryEntry extends Base {
  @Field(() => Submission, { description: 'The submission that took the step.' })
  @ManyToOne({ entity: () => Submission, ref: true, deleteRule: 'cascade' })
  submission!: Ref<Submission>

  @Field(() => Step, { description: 'The step.' })
  @Property({ type: 'string', length: 20 })
  step!: StepName

  @Field(() => Status, { description: 'Where it stood before.' })
  @Property({ type: 'string', length: 20 })
  from!: Status

  @Field(() => Status, { description: 'Where it stood afterwards.' })
  @Property({ type: 'string', length: 20 })
  to!: Status

  @Field(() => User, { nullable: true, description: 'Who took the step; empty for LIKE-U itself.' })
  @ManyToOne({ entity: () => User, ref: true, nullable: true })
  actor?: Ref<User> | null

  @Field(() => User, { nullable: true, description: 'The official acted for, under a delegation.' })
  @ManyToOne({ entity: () => User, ref: true, nullable: true })
  actedFor?: Ref<User> | null

  @Field(() => Int, { description: 'Verification round it belongs to.' })
  @Property({ type: 'integer' })
  round!: number

  @Field(() => String, { nullable: true, description: 'The reason given, in the office’s words.' })
  @Property({ type: 'text', nullable: true })
  reason?: string | null
}
