import type { Ref } from '@mikro-orm/core'
import { Entity, ManyToOne, OneToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { v7 } from 'uuid'
import { Submission } from './submission.ts'

/** The answers to one service's questions: one row per submission, in the service's own table. */
@Entity({ abstract: true })
export abstract class Answers {
  @OneToOne({ entity: () => Submission, ref: true, primary: true, deleteRule: 'cascade' })
  submission!: Ref<Submission>
}

/** One repeated row of answers: a worker, a team member, a board member. */
@Entity({ abstract: true })
export abstract class AnswerRow {
  @PrimaryKey({ type: 'uuid' })
  id: string = v7()

  @ManyToOne({ entity: () => Submission, ref: true, deleteRule: 'cascade', index: true })
  submission!: Ref<Submission>

  /** Place in the list, from 0. */
  @Property({ type: 'integer' })
  ordinal!: number
}
