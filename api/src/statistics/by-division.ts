import { Field, ID, ObjectType } from 'type-graphql'
import { inProcess } from '../submissions/lifecycle.ts'
import { type Facts, sum } from './facts.ts'
import { Figure, figureOf } from './figure.ts'
import { addUp, Happened } from './happened.ts'

@ObjectType({ description: 'The numbers of one bidang.' })
export class DivisionFigures extends Happened {
  @Field(() => ID, { description: 'The bidang.' })
  division!: string

  @Field(() => String, { description: 'Its name.' })
  name!: string

  @Field(() => Figure, { description: 'In hand now.' })
  inHand!: Figure
}

/** The numbers of each bidang that has any, by name. */
export function byDivision({ asked: { scope, period }, ...counts }: Facts): DivisionFigures[] {
  const divisions = new Set([...counts.backlog, ...counts.happened.done].map(({ division }) => division))
  const named = counts.divisions.filter(({ id }) => divisions.has(id))
  return named.map(({ id, name }) => {
    const narrow = { division: { in: [id] } }
    const backlog = counts.backlog.filter((one) => one.division === id)
    const done = counts.happened.done.filter((one) => one.division === id)
    return {
      division: id,
      name,
      inHand: figureOf(scope, sum(backlog), { status: inProcess, ...narrow }),
      ...addUp(done, scope, period, narrow),
    }
  })
}
