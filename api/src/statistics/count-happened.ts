import type { Put } from '../foundation/reads/summary.ts'
import type { Asked } from './facts.ts'
import { TrendStep } from './period.ts'
import { within } from './rows-sql.ts'
import { monthsAndDays } from './months-and-days.ts'

const starts: Record<TrendStep, string> = {
  DAY: 'day',
  // The fifth of January 1970 was a Monday.
  WEEK: `day - (day - date '1970-01-05') % 7`,
  MONTH: `date_trunc('month', day::timestamp)::date`,
}

/** A way to add up what happened. */
interface Sum {
  keys: readonly string[]
  /** Which of the rows, where the walk was for other sums as well. */
  where: string
}

/** What tells rows apart that took as long, or were late alike; asked for only where that is told. */
function taken(selected: ReadonlySet<string>, ...of: readonly string[]): string[] {
  const any = (field: string) => of.some((one) => selected.has(`${one}.${field}`))
  return [...(any('time') ? ['used_days'] : []), ...(any('time') || any('outcomes') ? ['late'] : [])]
}

/** The sums that the fields selected are told from. */
function sumsFor(selected: ReadonlySet<string>): Record<string, Sum> {
  const any = (...fields: string[]) => fields.some((field) => selected.has(field))
  const kinds = [...(any('services') ? ['service'] : []), ...(any('divisions') ? ['division'] : [])]
  const took = taken(selected, 'happened', 'services', 'divisions')
  return {
    ...(any('happened', 'services', 'divisions') && { done: { keys: [...kinds, 'event', ...took], where: 'true' } }),
    ...(any('trend') && { trend: { keys: ['start', 'event', ...taken(selected, 'trend')], where: 'true' } }),
    ...(any('districts') && { districts: { keys: ['event', 'district'], where: `event = 'FILED'` } }),
  }
}

/** SQL of what happened in the period, as the fields selected need it: one walk, added up in each way. */
export function happenedSql(asked: Asked, selected: ReadonlySet<string>, put: Put): string | undefined {
  const sums = Object.entries(sumsFor(selected))
  if (sums.length === 0) return undefined
  const byDay = selected.has('trend') && asked.step !== TrendStep.MONTH
  const columns = [...new Set(sums.flatMap(([, { keys }]) => keys))]
  const walked = walkSql(asked, byDay, put)
  const lists = sums.map(([name, { keys, where }]) => `'${name}', ${listSql(keys, where)}`)
  return `(with happened as materialized (select ${columns.join(', ')}, sum(n)::integer as n from (${walked}) every_row
    group by ${columns.join(', ')}) select json_build_object(${lists.join(', ')}))`
}

const names: Record<string, string> = { used_days: '"usedDays"' }

/** One of the sums, from rows that may be told apart by more than it wants. */
function listSql(keys: readonly string[], where: string): string {
  const shown = keys.map((key) => (names[key] ? `${key} as ${names[key]}` : key))
  return `(select coalesce(json_agg(one), '[]') from (select ${shown.join(', ')}, sum(n)::integer as n
    from happened where ${where} group by ${keys.join(', ')}) one)`
}

/** The rows of the period: of whole months from the counter of months, of other days from that of days. */
function walkSql({ scope, period, step }: Asked, byDay: boolean, put: Put): string {
  const { months, days } = byDay ? { months: undefined, days: [period] } : monthsAndDays(period)
  const of = within(scope, put)
  const columns = 'division_id as division, service, event, district, used_days, late, n'
  const walks = days.map(
    ({ from, to }) => `select ${starts[step]} as start, ${columns} from day_count
      where day between ${put(from, 'date')} and ${put(to, 'date')}${of}`,
  )
  if (months)
    walks.push(`select month as start, ${columns} from month_count
      where month between ${put(months.from, 'date')} and ${put(months.to, 'date')}${of}`)
  return walks.join(' union all ')
}
