import { number, table } from './table.mjs'

/** What each side did and what it cost, the middle of its rounds. */
export function figuresTable({ total, results }) {
  const head = ['', '', 'requests/s', 'p50 ms', 'p99 ms', 'CPU ms', 'of PostgreSQL', 'memory MB']
  const rows = results.flatMap(({ name, figures }) =>
    [...figures].map(([side, one], index) => [
      index === 0 ? name : '',
      side,
      number(one.perSecond, one.perSecond < 20 ? 1 : 0),
      number(one.p50, 2),
      number(one.p99, 1),
      number(one.cpu, 2),
      number(one.databaseCpu, 2),
      number(one.mb, 0),
    ]),
  )
  return `### What it cost, ${total.toLocaleString('en')} submissions\n\n${table(head, rows)}`
}
