import { GraphQLLocalDate } from 'graphql-scalars'
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import { ServiceKind } from '../catalogue/service-type.ts'
import type { Request } from '../foundation/request.ts'
import { Dashboard } from './dashboard.ts'
import { OpenStatistics, readOpenStatistics } from './open-statistics.ts'
import { TrendStep } from './period.ts'
import { readDashboard } from './read-dashboard.ts'

/** The work in numbers: for those who do it, and for everyone. */
@Resolver()
export class StatisticsResolver {
  @Query(() => Dashboard, {
    description:
      'The work in numbers, as far as it is the asker’s: an admin sees their bidang, others the agency. Errors: FORBIDDEN, ' +
      'BAD_USER_INPUT.',
  })
  dashboard(
    @Arg('division', () => ID, { nullable: true, description: 'Of this bidang only.' }) division: string | null,
    @Arg('services', () => [ServiceKind], { nullable: true, description: 'Of these services only.' })
    services: string[] | null,
    @Arg('from', () => GraphQLLocalDate, {
      nullable: true,
      description: 'First WIB day of the period; 30 days when left out.',
    })
    from: string | null,
    @Arg('to', () => GraphQLLocalDate, {
      nullable: true,
      description: 'Last WIB day of the period; today when left out.',
    })
    to: string | null,
    @Arg('step', () => TrendStep, {
      defaultValue: TrendStep.DAY,
      description: 'The stretches of the trend; 400 at most.',
    })
    step: TrendStep,
    @Ctx() request: Request,
  ): Promise<Dashboard> {
    return readDashboard(request, { division, services, from, to, step })
  }

  @Query(() => OpenStatistics, { description: 'How many were served, and how fast. Public.' })
  openStatistics(@Ctx() request: Request): Promise<OpenStatistics> {
    return readOpenStatistics(request)
  }
}
