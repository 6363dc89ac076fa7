import { Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import type { Viewer } from '../foundation/viewer.ts'
import { clockRuns, inProcess, Status, stepNames, stepRule, type StepTaker } from '../submissions/lifecycle.ts'
import { ageBands, Due, dueIn, filedIn } from './bands.ts'
import { type Facts, sum } from './facts.ts'
import { Figure, figureOf, momentsOf } from './figure.ts'

registerEnumType(Due, {
  name: 'Due',
  description: 'How near the promised day is.',
  valuesConfig: {
    OVERDUE: { description: 'The promised day has passed.' },
    TODAY: { description: 'Promised for today.' },
    THIS_WEEK: { description: 'Promised for a later day of this week, up to Sunday.' },
    LATER: { description: 'Promised for after this week.' },
  },
})

@ObjectType({ description: 'Submissions in hand that stand at the same place.' })
export class StatusFigure extends Figure {
  @Field(() => Status, { description: 'Where they stand.' })
  status!: Status

  @Field(() => Boolean, { description: 'Whether the next step is one for the asker’s post.' })
  yours!: boolean
}

@ObjectType({ description: 'Submissions in hand of about the same age, in calendar days since they were filed.' })
export class AgeFigure extends Figure {
  @Field(() => Int, { description: 'At least so many days old.' })
  fromDays!: number

  @Field(() => Int, { nullable: true, description: 'At most so many days old; empty for the oldest.' })
  toDays!: number | null
}

@ObjectType({
  description: 'Submissions the office has in hand whose promised day is as near. Returned ones wait for the citizen.',
})
export class DueFigure extends Figure {
  @Field(() => Due, { description: 'How near.' })
  due!: Due
}

const posts: Partial<Record<Viewer['kind'], readonly StepTaker[]>> = {
  ADMIN: ['ADMIN', 'VERIFIER'],
  OFFICIAL: ['OFFICIAL'],
}

/** Whether the next step is one for this viewer's post, or for the official they stand in for. */
function isFor(viewer: Viewer, status: Status): boolean {
  const own = [...(posts[viewer.kind] ?? []), ...(viewer.actsFor?.length ? posts.OFFICIAL! : [])]
  return stepNames.map(stepRule).some(({ from, by }) => from.includes(status) && own.includes(by))
}

/** What is in hand, by where it stands. */
export const byStatus = ({ asked: { scope }, backlog }: Facts, viewer: Viewer): StatusFigure[] =>
  inProcess.map((status) => {
    const count = sum(backlog.filter((one) => one.status === status))
    return { status, yours: isFor(viewer, status), ...figureOf(scope, count, { status: [status] }) }
  })

/** What is in hand, by age. */
export const byAge = ({ asked: { scope, today }, backlog }: Facts): AgeFigure[] =>
  ageBands.map((band, place) => {
    const count = sum(backlog.filter(({ age }) => age === place))
    return { ...band, ...figureOf(scope, count, { status: inProcess, submittedAt: momentsOf(filedIn(band, today)) }) }
  })

/** What the office has in hand, by how near its promised day is. */
export const byDue = ({ asked: { scope, today }, backlog }: Facts): DueFigure[] =>
  Object.values(Due).map((due) => {
    const dueOn = dueIn(due, today)
    const count = sum(backlog.filter((one) => one.due === due && clockRuns.includes(one.status)))
    const figure = figureOf(scope, count, { status: clockRuns, dueOn })
    return { due, ...figure, filter: dueOn ? figure.filter : null }
  })
