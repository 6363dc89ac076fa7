import type { EntityManager } from '@mikro-orm/postgresql'
import type { Status } from '../submissions/lifecycle.ts'
import { ageBands, type Due, endOfWeek } from './bands.ts'
import type { Period, TrendStep } from './period.ts'
import type { Scope } from './scope.ts'

/** What happens to a submission and is counted by day. */
export type Event = 'FILED' | 'RETURNED' | 'ISSUED' | 'REFUSED' | 'WITHDRAWN' | 'LAPSED'

/** Submissions in hand that have all of this in common. */
export interface Backlog {
  service: string
  division: string
  status: Status
  /** Place of the age band. */
  age: number
  due: Due
  n: number
}

/** Events that have all of this in common; working days and lateness are of decisions only. */
export interface Done {
  service: string
  division: string
  event: Event
  usedDays: number | null
  late: boolean | null
  n: number
}

/** The same without service and bidang, by the first day of the stretch of the trend. */
export type Stretch = Omit<Done, 'service' | 'division'> & { start: string }

/** Everything a dashboard is put together from. */
export interface Counts {
  backlog: Backlog[]
  done: Done[]
  trend: Stretch[]
  districts: { district: string | null; n: number }[]
  divisions: { id: string; name: string }[]
  held: number
}

const inScope = `(asked.divisions is null or division_id = any (asked.divisions))
  and (asked.services is null or service = any (asked.services))`

const rowsOf = (query: string): string => `(select coalesce(json_agg(one), '[]') from (${query}) one)`

const backlog = `
  select service, division_id as division, status, width_bucket(today - filed_on, ages) as age, sum(n)::integer as n,
    case when due_on < today then 'OVERDUE' when due_on = today then 'TODAY' when due_on <= sunday then 'THIS_WEEK'
      else 'LATER' end as due
  from backlog_count, asked where ${inScope} group by service, division_id, status, age, due having sum(n) <> 0`

const happened = `
  select *, date_trunc(asked.step, day)::date as start from day_count, asked where day between since and until and ${inScope}`

const done = `
  select service, division_id as division, event, used_days as "usedDays", late, sum(n)::integer as n
  from happened group by service, division_id, event, used_days, late`

const trend = `
  select start, event, used_days as "usedDays", late, sum(n)::integer as n
  from happened group by start, event, used_days, late`

// The counters only, whose size goes by days and work in hand, never by history.
const statement = `
  with asked as (select string_to_array(?, ',')::uuid[] as divisions, string_to_array(?, ',') as services,
    ?::date as since, ?::date as until, ?::text as step, ?::date as today, ?::date as sunday,
    string_to_array(?, ',')::integer[] as ages),
  happened as materialized (${happened})
  select ${rowsOf(backlog)} as backlog, ${rowsOf(done)} as done, ${rowsOf(trend)} as trend,
    ${rowsOf(`select district, sum(n)::integer as n from happened where event = 'FILED' group by district order by n desc, district`)} as districts,
    ${rowsOf('select id, name from division order by name')} as divisions,
    (select count(*)::integer from submission where holder_id = ?) as held`

/** Reads all numbers of a dashboard in one statement, so that they fit each other. */
export async function countWork(
  em: EntityManager,
  ask: { scope: Scope; period: Period; step: TrendStep; today: string; viewer: string },
): Promise<Counts> {
  const { scope, period, step, today } = ask
  const [counts] = await em.execute<[Counts]>(statement, [
    ...[scope.divisions?.join(',') ?? null, scope.services?.join(',') ?? null],
    ...[period.from, period.to, step.toLowerCase(), today, endOfWeek(today)],
    ageBands
      .slice(1)
      .map(({ fromDays }) => fromDays)
      .join(','),
    ask.viewer,
  ])
  return counts
}
