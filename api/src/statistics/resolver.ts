import type { GraphQLResolveInfo } from 'graphql'
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql'
import { Reads } from '../foundation/reads/read.ts'
import { readSummary } from '../foundation/reads/summary.ts'
import type { Request } from '../foundation/request.ts'
import { Dashboard } from './dashboard.ts'
import { DashboardOrder } from './dashboard-order.ts'
import { OpenStatistics, openStatisticsRead } from './open-statistics.ts'
import { dashboardRead } from './read-dashboard.ts'

/** The work in numbers: for those who do it, and for everyone. */
@Resolver()
export class StatisticsResolver {
  @Query(() => Dashboard, {
    description:
      'The work in numbers, as far as it is the asker’s: an admin sees their bidang, others the agency. Errors: FORBIDDEN, ' +
      'BAD_USER_INPUT.',
  })
  @Reads(dashboardRead)
  dashboard(
    @Args(() => DashboardOrder) order: DashboardOrder,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Dashboard> {
    return readSummary(dashboardRead, order, request, info)
  }

  @Query(() => OpenStatistics, { description: 'How many were served, and how fast. Public.' })
  @Reads(openStatisticsRead)
  openStatistics(@Ctx() request: Request, @Info() info: GraphQLResolveInfo): Promise<OpenStatistics> {
    return readSummary(openStatisticsRead, {}, request, info)
  }
}
