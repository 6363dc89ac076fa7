import { Field, Int, ObjectType } from 'type-graphql'
import { type Done, type Event, sum } from './facts.ts'
import { Figure, figureOf, momentsOf } from './figure.ts'
import { OutcomeFigure, outcomesOf } from './outcomes.ts'
import type { Period } from './period.ts'
import type { Scope } from './scope.ts'
import { type Decided, WorkingTime, workingTimeOf } from './working-time.ts'

@ObjectType({ description: 'What happened to submissions in a period.' })
export class Happened {
  @Field(() => Figure, { description: 'First filed in the period.' })
  filed!: Figure

  @Field(() => Int, {
    description: 'Returns to the citizen for correction; one submission may be returned more than once.',
  })
  returned!: number

  @Field(() => Int, { description: 'Documents issued to approved submissions.' })
  issued!: number

  @Field(() => Int, { description: 'Refused.' })
  refused!: number

  @Field(() => Int, { description: 'Withdrawn by the citizen.' })
  withdrawn!: number

  @Field(() => Int, { description: 'Not corrected in time.' })
  lapsed!: number

  @Field(() => [OutcomeFigure], { description: 'How submissions ended in the period, each end with its list.' })
  outcomes!: OutcomeFigure[]

  @Field(() => WorkingTime, { description: 'How fast those decided in the period were decided.' })
  time!: WorkingTime
}

type Row = Pick<Done, 'event' | 'usedDays' | 'late' | 'n'>

const decisions: readonly Event[] = ['ISSUED', 'REFUSED']

/** Adds up what happened; `narrow` is what filters say beyond the scope and the period. */
export function addUp(rows: readonly Row[], scope: Scope, period: Period, narrow: object = {}): Happened {
  const count = (event: Event) => sum(rows.filter((one) => one.event === event))
  return {
    filed: figureOf(scope, count('FILED'), { submittedAt: momentsOf(period), ...narrow }),
    returned: count('RETURNED'),
    issued: count('ISSUED'),
    refused: count('REFUSED'),
    withdrawn: count('WITHDRAWN'),
    lapsed: count('LAPSED'),
    outcomes: outcomesOf(rows, scope, period, narrow),
    time: workingTimeOf(rows.filter((one): one is Row & Decided => decisions.includes(one.event))),
  }
}
