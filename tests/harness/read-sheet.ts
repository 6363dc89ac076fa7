import { inflateRawSync } from 'node:zlib'

/** A cell as a spreadsheet program sees it. */
export interface SheetCell {
  type: 'text' | 'number' | 'date' | 'empty'
  value: string
}

/** The rows of the first sheet of a workbook (ECMA-376), as far as an export needs it. */
export function readSheet(workbook: Uint8Array): SheetCell[][] {
  const files = unzip(Buffer.from(workbook))
  const texts = all(files['xl/sharedStrings.xml'] ?? '', /<si\b[^>]*>(.*?)<\/si>/gs).map(plain)
  const formats = dateFormats(files['xl/styles.xml'] ?? '')
  return all(files['xl/worksheets/sheet1.xml']!, /<row\b[^>]*>(.*?)<\/row>/gs).map((row) =>
    [...row.matchAll(/<c\b([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(([, attributes, inner]) =>
      cellOf(attributes!, plain(inner ?? ''), texts, formats),
    ),
  )
}

function cellOf(attributes: string, value: string, texts: string[], isDate: boolean[]): SheetCell {
  const [kind, style] = [/\bt="(\w+)"/.exec(attributes)?.[1], /\bs="(\d+)"/.exec(attributes)?.[1]]
  if (value === '') return { type: 'empty', value }
  if (kind === 's') return { type: 'text', value: texts[Number(value)]! }
  if (kind === 'inlineStr' || kind === 'str') return { type: 'text', value }
  return { type: isDate[Number(style)] ? 'date' : 'number', value }
}

/** For each cell style, whether it shows a day. */
function dateFormats(styles: string): boolean[] {
  const days = new Set(
    [...styles.matchAll(/<numFmt\b[^>]*>/g)].filter(([tag]) => tag.includes('yyyy')).map(([tag]) => idOf(tag)),
  )
  const [, formats = ''] = /<cellXfs\b[^>]*>(.*?)<\/cellXfs>/s.exec(styles) ?? []
  return [...formats.matchAll(/<xf\b[^>]*>/g)].map(([tag]) => days.has(idOf(tag)))
}

const idOf = (tag: string) => /numFmtId="(\d+)"/.exec(tag)?.[1]
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, inner]) => inner!)
const plain = (xml: string) =>
  xml
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')

/** The files of a ZIP archive, found by its central directory. */
function unzip(zip: Buffer): Record<string, string> {
  const files: Record<string, string> = {}
  const end = zip.lastIndexOf(Buffer.from('504b0506', 'hex'))
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [method, size, start] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 42)]
    const [name, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ]
    const from = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28)
    const bytes = zip.subarray(from, from + size)
    files[zip.toString('utf8', at + 46, at + 46 + name)] = (method === 8 ? inflateRawSync(bytes) : bytes).toString(
      'utf8',
    )
    at += 46 + name + extra + comment
  }
  return files
}
