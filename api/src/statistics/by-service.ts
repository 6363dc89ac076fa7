import { Field, ObjectType } from 'type-graphql'
import { ServiceKind } from '../catalogue/service-type.ts'
import { inProcess } from '../submissions/lifecycle.ts'
import { type Facts, sum } from './facts.ts'
import { Figure, figureOf } from './figure.ts'
import { addUp, Happened } from './happened.ts'

@ObjectType({ description: 'The numbers of one service.' })
export class ServiceFigures extends Happened {
  @Field(() => ServiceKind, { description: 'The service.' })
  service!: string

  @Field(() => Figure, { description: 'In hand now.' })
  inHand!: Figure
}

/** The numbers of each service that has any. */
export function byService({ asked: { scope, period }, backlog: inHand, happened }: Facts): ServiceFigures[] {
  const services = new Set([...inHand, ...happened.done].map(({ service }) => service))
  return [...services].sort().map((service) => {
    const narrow = { service: [service] }
    const backlog = inHand.filter((one) => one.service === service)
    const done = happened.done.filter((one) => one.service === service)
    return {
      service,
      inHand: figureOf(scope, sum(backlog), { status: inProcess, ...narrow }),
      ...addUp(done, scope, period, narrow),
    }
  })
}
