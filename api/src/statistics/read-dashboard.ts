import { dayOf } from '../foundation/clock.ts'
import { type Asking, type Put, summary } from '../foundation/reads/summary.ts'
import { byDistrict } from './by-district.ts'
import { byDivision } from './by-division.ts'
import { byService } from './by-service.ts'
import { backlogSql } from './count-backlog.ts'
import { happenedSql } from './count-happened.ts'
import type { Dashboard } from './dashboard.ts'
import type { DashboardOrder } from './dashboard-order.ts'
import type { Asked, Facts } from './facts.ts'
import { addUp } from './happened.ts'
import { byAge, byDue, byStatus } from './in-hand.ts'
import { periodOf, stretchesOf } from './period.ts'
import { rowsSql } from './rows-sql.ts'
import { scopeOf } from './scope.ts'
import { trendOf } from './trend.ts'

/** The work in numbers, as far as it is the viewer's to see: one statement on the counters, of what is selected. */
export const dashboardRead = summary<Facts, Dashboard>({
  sql: ({ args, request, selected }, put) => {
    const asked = askedOf(args as unknown as DashboardOrder, request)
    const parts = [`'asked', ${put(JSON.stringify(asked), 'json')}`, ...partsOf(asked, request, selected, put)]
    return `json_build_object(${parts.join(', ')})`
  },
  fields: {
    today: ({ asked }) => asked.today,
    from: ({ asked }) => asked.period.from,
    to: ({ asked }) => asked.period.to,
    held: ({ held }, { viewer }) => ({ count: held, filter: { holder: { in: [viewer.id] } } }),
    waiting: (facts, { viewer }) => byStatus(facts, viewer),
    ages: byAge,
    dues: byDue,
    happened: ({ asked, happened }) => addUp(happened.done, asked.scope, asked.period),
    services: byService,
    divisions: byDivision,
    districts: byDistrict,
    trend: trendOf,
  },
})

function askedOf(order: DashboardOrder, request: Asking['request']): Asked {
  const scope = scopeOf(request, order)
  const today = dayOf(request.clock.now())
  const period = periodOf(order, today)
  // Refuses a period that is too long for its steps before anything is counted.
  stretchesOf(period, order.step)
  return { scope, today, period, step: order.step }
}

function partsOf(asked: Asked, { viewer }: Asking['request'], selected: ReadonlySet<string>, put: Put): string[] {
  const backlog = backlogSql(asked, selected, put)
  const happened = happenedSql(asked, selected, put)
  return [
    ...(backlog ? [`'backlog', ${backlog}`] : []),
    ...(happened ? [`'happened', ${happened}`] : []),
    ...(selected.has('divisions') ? [`'divisions', ${rowsSql('select id, name from division order by name')}`] : []),
    ...(selected.has('held')
      ? [`'held', (select count(*)::integer from submission where holder_id = ${put(viewer.id, 'uuid')})`]
      : []),
  ]
}
