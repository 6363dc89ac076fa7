import { Field, ObjectType, registerEnumType } from 'type-graphql'
import { Status } from '../submissions/lifecycle.ts'
import { type Done, type Event, sum } from './facts.ts'
import { Figure, figureOf, momentsOf } from './figure.ts'
import type { Period } from './period.ts'
import type { Scope } from './scope.ts'

/** How the office's part of a submission ends; some of these ends are among others. */
export enum Outcome {
  DECIDED = 'DECIDED',
  LATE = 'LATE',
  ISSUED = 'ISSUED',
  REFUSED = 'REFUSED',
  WITHDRAWN = 'WITHDRAWN',
  LAPSED = 'LAPSED',
}
registerEnumType(Outcome, {
  name: 'Outcome',
  description: 'How the office’s part of a submission ends; LATE is among DECIDED, and that is ISSUED and REFUSED.',
  valuesConfig: {
    DECIDED: { description: 'Issued or refused.' },
    LATE: { description: 'Issued or refused after the promised day.' },
    ISSUED: { description: 'A document was issued.' },
    REFUSED: { description: 'Refused.' },
    WITHDRAWN: { description: 'Withdrawn by the citizen.' },
    LAPSED: { description: 'Not corrected in time.' },
  },
})

@ObjectType({ description: 'Submissions that ended alike in the period.' })
export class OutcomeFigure extends Figure {
  @Field(() => Outcome, { description: 'How they ended.' })
  outcome!: Outcome
}

/** What is counted for an outcome, and where the submissions stand that it counts. */
interface Ending {
  events: readonly Event[]
  statuses: readonly Status[]
  late?: true
}

/** Where a submission stands once its document was issued. */
const issued = [Status.ISSUED, Status.DELIVERED, Status.CLOSED]
const decided = { events: ['ISSUED', 'REFUSED'], statuses: [...issued, Status.REFUSED] } as const

const endings: Record<Outcome, Ending> = {
  DECIDED: decided,
  LATE: { ...decided, late: true },
  ISSUED: { events: ['ISSUED'], statuses: issued },
  REFUSED: { events: ['REFUSED'], statuses: [Status.REFUSED] },
  WITHDRAWN: { events: ['WITHDRAWN'], statuses: [Status.WITHDRAWN] },
  LAPSED: { events: ['LAPSED'], statuses: [Status.LAPSED] },
}

/** How many ended how, each with its list; `narrow` is what the filter says beyond the scope and the period. */
export const outcomesOf = (
  rows: readonly Pick<Done, 'event' | 'late' | 'n'>[],
  scope: Scope,
  period: Period,
  narrow: object,
): OutcomeFigure[] =>
  Object.values(Outcome).map((outcome) => {
    const { events, statuses, late } = endings[outcome]
    const count = sum(rows.filter((row) => events.includes(row.event) && (!late || row.late)))
    const filter = { status: statuses, settledAt: momentsOf(period), ...(late && { late }), ...narrow }
    return { outcome, ...figureOf(scope, count, filter) }
  })
