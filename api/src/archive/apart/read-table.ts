/** A word on a page: where it stands, in pixels from the upper left corner. */
export interface Word {
  text: string
  left: number
  top: number
  width: number
  height: number
  /** How sure the reader is, 0 to 100. */
  confidence: number
  /** Words of one line have the same. */
  line: string
}

/** The columns of Tesseract's table, in their order. */
const columns = ['level', 'page', 'block', 'par', 'line', 'word', 'left', 'top', 'width', 'height', 'conf'] as const
const wordLevel = 5

/** Reads the words out of Tesseract's table (TSV). */
export function readTable(table: string): Word[] {
  return table.split('\n').flatMap((row) => {
    const cells = row.split('\t')
    const text = cells[columns.length]?.trim()
    const of = (column: (typeof columns)[number]) => Number(cells[columns.indexOf(column)])
    if (!text || of('level') !== wordLevel) return []
    const [left, top, width, height] = [of('left'), of('top'), of('width'), of('height')]
    const line = `${of('block')}/${of('par')}/${of('line')}`
    return [{ text, left, top, width, height, confidence: of('conf'), line }]
  })
}

/** The text of a page, line by line. */
export function textOf(words: readonly Word[]): string {
  const lines = new Map<string, string[]>()
  for (const { line, text } of words) lines.set(line, [...(lines.get(line) ?? []), text])
  return [...lines.values()].map((line) => line.join(' ')).join('\n')
}

/** How sure the reader is of a page altogether, long words counting more; 0 when it found none. */
export function sureness(words: readonly Word[]): number {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0)
  return letters === 0 ? 0 : words.reduce((sum, { text, confidence }) => sum + text.length * confidence, 0) / letters
}
