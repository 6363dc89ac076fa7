/** A table in Markdown: names of columns, and rows of cells. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n')
}

/** A number, or a dash where nothing was measured, as of a side that answered nothing in its rounds. */
export const number = (value, digits) => (Number.isFinite(value) ? value.toFixed(digits) : '–')
