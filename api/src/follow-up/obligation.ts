import type { Ref } from '@mikro-orm/core'
import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy'
import { GraphQLLocalDate } from 'graphql-scalars'
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Base } from '../foundation/base-entity.ts'
import { Submission } from '../submissions/submission.ts'

/** What is owed after a document was issued. */
export enum ObligationKind {
  RESEARCH_REPORT = 'RESEARCH_REPORT',
  RENEWAL = 'RENEWAL',
}
registerEnumType(ObligationKind, {
  name: 'ObligationKind',
  description: 'What is owed after a document was issued.',
  valuesConfig: {
    RESEARCH_REPORT: { description: 'The results of the study (Perbup 63/2024 Pasal 6 ayat (2) huruf e).' },
    RENEWAL: { description: 'A new report before the document expires. It is called to mind, and keeps nothing open.' },
  },
})

/** How far an obligation has come. */
export enum ObligationState {
  OPEN = 'OPEN',
  SUBMITTED = 'SUBMITTED',
  RETURNED = 'RETURNED',
  ACCEPTED = 'ACCEPTED',
  FULFILLED = 'FULFILLED',
  WAIVED = 'WAIVED',
}
registerEnumType(ObligationState, {
  name: 'ObligationState',
  description: 'How far an obligation has come.',
  valuesConfig: {
    OPEN: { description: 'Nothing came yet.' },
    SUBMITTED: { description: 'The report came; an admin reads it.' },
    RETURNED: { description: 'The report went back to be put right.' },
    ACCEPTED: { description: 'The report was accepted.' },
    FULFILLED: { description: 'A newer document about the same thing was issued.' },
    WAIVED: { description: 'An admin let it go, with a reason.' },
  },
})

/** Something the citizen owes after the document was issued, with its day. */
@ObjectType({ description: 'Something the citizen owes after the document was issued, with its day.' })
@Entity({ tableName: 'obligations' })
@Unique({ properties: ['submission', 'kind'] })
@Index({ properties: ['state', 'dueOn', 'id'] })
@Index({ properties: ['dueOn', 'id'] })
@Index({ properties: ['createdAt', 'id'] })
@Index({ properties: ['remindOn'] })
export class Obligation extends Base {
  @Field(() => Submission, { description: 'The submission whose document brought it about.' })
  @ManyToOne({ entity: () => Submission, ref: true, deleteRule: 'cascade' })
  submission!: Ref<Submission>

  @Field(() => ObligationKind, { description: 'What is owed.' })
  @Enum({ items: () => ObligationKind })
  kind!: ObligationKind

  @Field(() => GraphQLLocalDate, { description: 'The WIB day by which it is due.' })
  @Property({ type: 'date' })
  dueOn!: string

  @Field(() => ObligationState, { description: 'How far it has come.' })
  @Enum({ items: () => ObligationState })
  state: ObligationState = ObligationState.OPEN

  @Field(() => Int, { description: 'How often the citizen was reminded.' })
  @Property({ type: 'integer', default: 0 })
  remindersSent: number = 0

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The WIB day of the next reminder; empty after the last.',
  })
  @Property({ type: 'date', nullable: true })
  remindOn?: string | null

  /** Which link works, counted from 1; a new one makes those before worthless. Renewals have none. */
  @Property({ type: 'integer', default: 0 })
  linkNumber: number = 0

  @Field(() => Date, { nullable: true, description: 'Until when the personal link to hand in the report works.' })
  @Property({ type: 'datetime', nullable: true })
  linkExpiresAt?: Date | null

  @Field(() => String, { nullable: true, description: 'Why it was returned or let go.' })
  @Property({ type: 'string', length: 1000, nullable: true })
  note?: string | null
}

/** Whether the citizen still has to do something about it. */
export const isOpen = ({ state }: Obligation): boolean =>
  state === ObligationState.OPEN || state === ObligationState.RETURNED

/** States in which something is still owed, by the citizen or by the office. */
export const owing = [ObligationState.OPEN, ObligationState.SUBMITTED, ObligationState.RETURNED]
