import { createHash } from 'node:crypto'
import { PDFArray, PDFHexString, PDFRef, type PDFContext, type PDFObject } from 'pdf-lib'

/**
 * Adds objects behind everything a PDF holds, as a revision of its own (ISO 32000-1, 7.5.6): not a byte of what was
 * there changes, so that earlier signatures stay good.
 */
export function appendRevision(pdf: Uint8Array, context: PDFContext, changed: readonly PDFRef[]): Buffer {
  const before = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
  const previous = startOfTable(before)
  const parts: Buffer[] = [before, Buffer.from('\n')]
  let length = before.length + 1
  const offsets = new Map<PDFRef, number>()
  for (const ref of changed) {
    const object = Buffer.concat([
      Buffer.from(`${ref.objectNumber} ${ref.generationNumber} obj\n`),
      bytesOf(context.lookup(ref)!),
      Buffer.from('\nendobj\n'),
    ])
    offsets.set(ref, length)
    parts.push(object)
    length += object.length
  }
  const trailer = trailerOf(context, previous, before)
  parts.push(Buffer.from(`xref\n${tableOf(offsets)}trailer\n${trailer}\nstartxref\n${length}\n%%EOF\n`, 'latin1'))
  return Buffer.concat(parts)
}

/** Where the newest table of the file begins. Letters are written with tables; streams of objects are not added to. */
function startOfTable(pdf: Buffer): number {
  const end = pdf.toString('latin1', Math.max(0, pdf.length - 2048))
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(end)?.[1] ?? NaN)
  if (pdf.toString('latin1', start, start + 4) !== 'xref') throw new Error('Not a PDF with a table of its objects.')
  return start
}

function bytesOf(object: PDFObject): Uint8Array {
  const bytes = new Uint8Array(object.sizeInBytes())
  object.copyBytesInto(bytes, 0)
  return bytes
}

/** One section for each run of numbers; every line has exactly twenty bytes. */
function tableOf(offsets: Map<PDFRef, number>): string {
  const entries = [...offsets].toSorted(([one], [other]) => one.objectNumber - other.objectNumber)
  return entries
    .map(([ref, offset], index) => {
      const follows = entries[index - 1]?.[0].objectNumber === ref.objectNumber - 1
      const head = follows ? '' : `${ref.objectNumber} ${runFrom(entries, index)}\n`
      return `${head}${digits(offset, 10)} ${digits(ref.generationNumber, 5)} n \n`
    })
    .join('')
}

function runFrom(entries: [PDFRef, number][], index: number): number {
  const first = entries[index]![0].objectNumber
  let length = 1
  while (entries[index + length]?.[0].objectNumber === first + length) length += 1
  return length
}

const digits = (value: number, places: number): string => String(value).padStart(places, '0')

/** The identifier's first half names the document for ever, its second this revision. */
function trailerOf(context: PDFContext, previous: number, before: Uint8Array): string {
  const { Root, Info, ID } = context.trailerInfo
  const revision = PDFHexString.of(createHash('sha256').update(before).digest('hex').slice(0, 32))
  const identifier = context.obj([ID instanceof PDFArray ? ID.get(0) : revision, revision])
  const entries = { Size: context.largestObjectNumber + 1, Root, Info, ID: identifier, Prev: previous }
  return context.obj(entries).toString()
}
