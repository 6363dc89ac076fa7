import { number, table } from './table.mjs'

const ours = 'LIKE-U'
const others = { floor: 'floor', postgraphile: 'PostGraphile' }

/** How LIKE-U did against each, beside what it was to reach. */
export function ratiosTable({ total, results }) {
  const head = ['', 'of the floor', 'aim', 'times PostGraphile', 'aim', 'times uncompiled', 'statements', 'seq. scans']
  const rows = results
    .filter(({ figures }) => figures.has(ours))
    .map(({ name, aims, figures, statements }) => {
      const { against } = figures.get(ours)
      const counted = statements.get(ours)
      const ratio = (kind) => number(against[others[kind]], 2)
      const aim = (kind) => verdict(aims[kind], against[others[kind]])
      return [
        name,
        ratio('floor'),
        aim('floor'),
        ratio('postgraphile'),
        aim('postgraphile'),
        number(against['LIKE-U uncompiled'], 1),
        counted?.statements ?? '–',
        counted ? counted.scans.join(', ') || 'none' : '–',
      ]
    })
  return `### ${total.toLocaleString('en')} submissions\n\n${table(head, rows)}`
}

function verdict(aim, reached) {
  if (aim === undefined || reached === undefined) return ''
  return reached >= aim ? `≥ ${aim} ✓` : `≥ ${aim} **missed**`
}
