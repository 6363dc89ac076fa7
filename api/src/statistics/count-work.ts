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

/** A piece of SQL with the values its question marks stand for. */
type Piece = [sql: string, values: unknown[]]

function within({ divisions, services }: Scope): Piece {
  const any = (column: string, values?: readonly string[]): Piece =>
    values ? [`and ${column} in (${values.map(() => '?').join(', ')})`, [...values]] : ['', []]
  const [division, divisionIds] = any('division_id', divisions)
  const [service, kinds] = any('service', services)
  return [`${division} ${service}`, [...divisionIds, ...kinds]]
}

const starts: Record<TrendStep, string> = {
  DAY: 'day',
  // The fifth of January 1970 was a Monday.
  WEEK: `day - (day - date '1970-01-05') % 7`,
  MONTH: `date_trunc('month', day::timestamp)::date`,
}

const bands = ageBands.slice(1).map(({ fromDays }) => fromDays)

function backlogOf(scope: Scope, today: string): Piece {
  const [where, values] = within(scope)
  const sql = `
    select service, division_id as division, status, sum(n)::integer as n,
      width_bucket(?::date - filed_on, array[${bands.join(', ')}]) as age,
      case when due_on < ? then 'OVERDUE' when due_on = ? then 'TODAY' when due_on <= ? then 'THIS_WEEK' else 'LATER' end as due
    from backlog_count where true ${where} group by service, division_id, status, age, due having sum(n) <> 0`
  return [sql, [today, today, today, endOfWeek(today), ...values]]
}

// One walk over the days of the period, added up three ways.
function happenedIn(scope: Scope, { from, to }: Period, step: TrendStep): Piece {
  const [where, values] = within(scope)
  const sql = `
    select case when grouping(start) = 0 then 'trend' when grouping(district) = 0 then 'districts' else 'done' end as "of",
      service, division_id as division, start, event, used_days as "usedDays", late, district, sum(n)::integer as n
    from (select *, ${starts[step]} as start from day_count where day between ? and ? ${where}) happened
    group by grouping sets ((service, division_id, event, used_days, late), (start, event, used_days, late), (event, district))
    having grouping(district) = 1 or event = 'FILED'`
  return [sql, [from, to, ...values]]
}

const rowsOf = (query: string): string => `(select coalesce(json_agg(one), '[]') from (${query}) one)`

interface Row {
  backlog: Backlog[]
  happened: (Done & Stretch & { of: 'done' | 'trend' | 'districts'; district: string | null })[]
  divisions: { id: string; name: string }[]
  held: number
}

/** Reads all numbers of a dashboard in one statement, so that they fit each other; counters only, never the history. */
export async function countWork(
  em: EntityManager,
  ask: { scope: Scope; period: Period; step: TrendStep; today: string; viewer: string },
): Promise<Counts> {
  const [backlog, backlogValues] = backlogOf(ask.scope, ask.today)
  const [happened, happenedValues] = happenedIn(ask.scope, ask.period, ask.step)
  const statement = `
    select ${rowsOf(backlog)} as backlog, ${rowsOf(happened)} as happened,
      ${rowsOf('select id, name from division order by name')} as divisions,
      (select count(*)::integer from submission where holder_id = ?) as held`
  const [row] = await em.execute<[Row]>(statement, [...backlogValues, ...happenedValues, ask.viewer])
  const of = (part: Row['happened'][number]['of']) => row.happened.filter((one) => one.of === part)
  return { ...row, done: of('done'), trend: of('trend'), districts: of('districts') }
}
