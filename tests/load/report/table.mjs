/** A table in Markdown: names of columns, and rows of cells. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n')
}

export const number = (value, digits) => (value === undefined ? '–' : value.toFixed(digits))
