import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { ServiceStandard } from '../catalogue/service-standard.ts'
import { computed, Reads } from '../foundation/reads/read.ts'
import type { Request } from '../foundation/request.ts'
import { servesCounter } from './on-behalf.ts'

const mayFileForOthers = ({ division }: ServiceStandard, { viewer }: Request): boolean =>
  servesCounter(viewer, division.id)

/** Which services a clerk can begin for somebody at the counter. */
@Resolver(() => ServiceStandard)
export class CounterStandards {
  @FieldResolver(() => Boolean, {
    description: 'Whether the asker can file the service at the counter for somebody who agrees.',
  })
  @Reads(computed(['division'], mayFileForOthers))
  mayFileForOthers(@Root() standard: ServiceStandard, @Ctx() request: Request): boolean {
    return mayFileForOthers(standard, request)
  }
}
