import { cpus, loadavg } from 'node:os'
import { figuresTable } from './figures.mjs'
import { growthTable } from './growth.mjs'
import { ratiosTable } from './ratios.mjs'
import { number, table } from './table.mjs'

/** Everything that was measured, in Markdown. */
export function report(sizes, { rounds, seconds }) {
  const parts = [
    `Node ${process.version}, ${cpus().length} × ${cpus()[0].model}, load average at the end ${loadavg()[0].toFixed(1)}; ` +
      `${rounds} rounds of ${seconds} s for each side and operation, 8 requests at once.`,
    ...sizes.map(ratiosTable),
    ...sizes.map(figuresTable),
    growthTable(sizes),
    startTable(sizes),
  ]
  return `${parts.join('\n\n')}\n`
}

/** What it takes to begin, and to wait. */
function startTable(sizes) {
  const names = [...sizes[0].idle.keys()]
  const rows = sizes.map(({ total, coldStartMs, idle }) => [
    total.toLocaleString('en'),
    number(coldStartMs / 1000, 1),
    ...names.map((name) => number(idle.get(name), 0)),
  ])
  const head = ['submissions', 'cold start s', ...names.map((name) => `${name} idle MB`)]
  return `### Cold start of LIKE-U with its PostgreSQL, and memory three seconds after the start\n\n${table(head, rows)}`
}
