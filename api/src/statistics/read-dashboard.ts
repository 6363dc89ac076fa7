import { dayOf } from '../foundation/clock.ts'
import type { Request } from '../foundation/request.ts'
import { byDistrict } from './by-district.ts'
import { byDivision } from './by-division.ts'
import { byService } from './by-service.ts'
import { countWork } from './count-work.ts'
import type { Dashboard } from './dashboard.ts'
import { addUp } from './happened.ts'
import { byAge, byDue, byStatus } from './in-hand.ts'
import { periodOf, stretchesOf, type TrendStep } from './period.ts'
import { scopeOf } from './scope.ts'
import { trendOf } from './trend.ts'

/** What a dashboard is asked for. */
export interface DashboardOrder {
  division?: string | null
  services?: readonly string[] | null
  from?: string | null
  to?: string | null
  step: TrendStep
}

/** The work in numbers, as far as it is the viewer's to see: one statement on the counters. */
export async function readDashboard(request: Request, order: DashboardOrder): Promise<Dashboard> {
  const { em, viewer, clock } = request
  const { step } = order
  const scope = scopeOf(request, order)
  const today = dayOf(clock.now())
  const period = periodOf(order, today)
  const stretches = stretchesOf(period, step)
  const counts = await countWork(em, { scope, period, today, step, viewer: viewer.id! })
  const facts = { scope, period, today, counts }
  return {
    today,
    ...period,
    held: { count: counts.held, filter: { holder: { in: [viewer.id] } } },
    waiting: byStatus(facts, viewer),
    ages: byAge(facts),
    dues: byDue(facts),
    happened: addUp(counts.done, scope, period),
    services: byService(facts),
    divisions: byDivision(facts),
    districts: byDistrict(facts),
    trend: trendOf(facts, stretches, step),
  }
}
