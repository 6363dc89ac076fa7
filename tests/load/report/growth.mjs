import { number, table } from './table.mjs'

/** How long the same question takes LIKE-U as the history grows. */
export function growthTable(sizes) {
  const rows = sizes[0].results.map(({ name }, index) => [
    name,
    ...sizes.map(({ results }) => number(results[index].figures.get('LIKE-U')?.p50, 2)),
  ])
  const head = ['', ...sizes.map(({ total }) => total.toLocaleString('en'))]
  return `### LIKE-U: p50 in ms as history grows\n\n${table(head, rows)}`
}
