/** A table as CSV that spreadsheets open as it is: UTF-8 with its mark, every cell in quotes. */
export const writeCsv = (rows: readonly (readonly (string | number | null)[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`

// What begins like a formula must stay text.
const cell = (value: string | number | null): string => {
  const text = String(value ?? '')
  return `"${(typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`
}
