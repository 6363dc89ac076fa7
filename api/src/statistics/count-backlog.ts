import type { Put } from '../foundation/reads/summary.ts'
import { ageBands, endOfWeek } from './bands.ts'
import type { Asked } from './facts.ts'
import { rowsSql, within } from './rows-sql.ts'

const bands = ageBands.slice(1).map(({ fromDays }) => fromDays)

/** What the rows are told apart by, and which fields of a dashboard need it. */
const keys: Record<string, { neededBy: readonly string[]; sql: (asked: Asked, put: Put) => string }> = {
  service: { neededBy: ['services'], sql: () => 'service' },
  division: { neededBy: ['divisions'], sql: () => 'division_id' },
  status: { neededBy: ['waiting', 'dues'], sql: () => 'status' },
  age: {
    neededBy: ['ages'],
    sql: ({ today }, put) => `width_bucket(${put(today, 'date')} - filed_on, array[${bands.join(', ')}])`,
  },
  due: {
    neededBy: ['dues'],
    sql: ({ today }, put) => {
      const now = put(today, 'date')
      return `case when due_on < ${now} then 'OVERDUE' when due_on = ${now} then 'TODAY'
        when due_on <= ${put(endOfWeek(today), 'date')} then 'THIS_WEEK' else 'LATER' end`
    },
  },
}

/** SQL of what is in hand, told apart by what is selected; `undefined` when nothing selected speaks of it. */
export function backlogSql(asked: Asked, selected: ReadonlySet<string>, put: Put): string | undefined {
  const needed = Object.entries(keys).filter(([, { neededBy }]) => neededBy.some((field) => selected.has(field)))
  if (needed.length === 0) return undefined
  const columns = needed.map(([key, { sql }]) => `${sql(asked, put)} as ${key}`)
  const places = needed.map((_, index) => index + 1)
  return rowsSql(`select ${columns.join(', ')}, sum(n)::integer as n from backlog_count
    where true${within(asked.scope, put)} group by ${places.join(', ')} having sum(n) <> 0`)
}
