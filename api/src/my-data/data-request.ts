import type { Ref } from '@mikro-orm/core'
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType } from 'type-graphql'
import { Division } from '../accounts/division.ts'
import { User } from '../accounts/user.ts'
import { Base } from '../foundation/base-entity.ts'
import { Submission } from '../submissions/submission.ts'

/** Somebody asks to have what is kept about them put right (UU 27/2022 Pasal 6). */
@ObjectType({
  description:
    'Somebody asks to have what is kept about them put right; the office answers within 3×24 hours (UU 27/2022).',
})
@Entity()
@Index({ properties: ['owner', 'createdAt', 'id'] })
@Index({ properties: ['division', 'createdAt', 'id'] })
@Index({ properties: ['createdAt', 'id'] })
@Index({ properties: ['dueAt', 'id'] })
@Index({ properties: ['submission'] })
export class DataRequest extends Base {
  @Field(() => User, { description: 'Whose data it is about, and who asks.' })
  @ManyToOne({ entity: () => User, ref: true, deleteRule: 'cascade' })
  owner!: Ref<User>

  @Field(() => Submission, { nullable: true, description: 'The submission it is in; empty for the account.' })
  @ManyToOne({ entity: () => Submission, ref: true, nullable: true, deleteRule: 'cascade' })
  submission?: Ref<Submission> | null

  @Field(() => Division, { nullable: true, description: 'The bidang that answers; empty where the agency does.' })
  @ManyToOne({ entity: () => Division, ref: true, nullable: true })
  division?: Ref<Division> | null

  @Field(() => String, { description: 'What is wrong, and how it should be.' })
  @Property({ type: 'text' })
  wish!: string

  @Field(() => Date, { description: 'By when it has to be answered.' })
  @Property({ type: 'datetime' })
  dueAt!: Date

  @Field(() => String, { nullable: true, description: 'What the office did about it, or why it cannot be done.' })
  @Property({ type: 'text', nullable: true })
  answer?: string | null

  @Field(() => Date, { nullable: true, description: 'When it was answered; empty while it waits.' })
  @Property({ type: 'datetime', nullable: true })
  answeredAt?: Date | null
}
