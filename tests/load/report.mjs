const number = (value, digits = 1) => value.toFixed(digits)

/** A table of one data set's races, in Markdown. */
export function raceTable(total, rows) {
  const head = [
    `### ${total.toLocaleString('en')} submissions`,
    '',
    '| | of the floor | requests/s | floor | p50 ms | floor | p99 ms | CPU ms per request | statements | sequential scans |',
    '|---|---|---|---|---|---|---|---|---|---|',
  ]
  return [...head, ...rows.map(rowOf)].join('\n')
}

function rowOf({ name, ours, floor, statements, scans }) {
  const cells = [
    name,
    number(ours.perSecond / floor.perSecond, 2),
    ...[ours.perSecond, floor.perSecond].map((value) => number(value, 0)),
    ...[ours.p50, floor.p50, ours.p99, ours.cpuPerRequest].map((value) => number(value)),
    statements,
    scans.join(', ') || 'none',
  ]
  return `| ${cells.join(' | ')} |`
}

/** How long the same question takes as the history grows. */
export function growthTable(results) {
  const names = results[0].rows.map(({ name }) => name)
  const head = [
    '### p50 in ms as history grows',
    '',
    `| | ${results.map(({ total }) => total.toLocaleString('en')).join(' | ')} |`,
    `|---|${results.map(() => '---').join('|')}|`,
  ]
  const lines = names.map(
    (name, index) => `| ${name} | ${results.map(({ rows }) => number(rows[index].ours.p50)).join(' | ')} |`,
  )
  return [...head, ...lines].join('\n')
}
