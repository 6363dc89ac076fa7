import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  PDFRawStream,
  decodePDFRawStream,
  type PDFRef,
} from 'pdf-lib'

const name = (text: string): PDFName => PDFName.of(text)
const painting = new Set(['f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*', 'Tj', 'TJ', "'", '"', 'Do', 'sh'])

/** What may stand directly below what (ISO 32000-1, 14.8.4); roles not named stand anywhere. */
const parents: Record<string, string[]> = {
  LI: ['L'],
  Lbl: ['LI'],
  LBody: ['LI'],
  TR: ['Table'],
  Caption: ['Table'],
  TH: ['TR'],
  TD: ['TR'],
  Document: ['StructTreeRoot'],
}

/** Everything a screen reader would stumble over: what is drawn but not marked, marked but in no part, out of place. */
export async function taggingFaults(bytes: Uint8Array): Promise<string[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  const root = pdf.catalog.lookupMaybe(name('StructTreeRoot'), PDFDict)
  if (!root) return ['no structure']
  return [
    ...(pdf.catalog.lookupMaybe(name('MarkInfo'), PDFDict)?.get(name('Marked'))?.toString() === 'true'
      ? []
      : ['MarkInfo']),
    ...(pdf.catalog.get(name('Lang'))?.toString().includes('id-ID') ? [] : ['language']),
    ...pdf.getPages().flatMap((_, page) => faultsOfPage(pdf, root, page)),
    ...faultsBelow(pdf, root, 'StructTreeRoot'),
  ]
}

function faultsOfPage(pdf: PDFDocument, root: PDFDict, page: number): string[] {
  const { node, ref } = pdf.getPage(page)
  const key = node.lookup(name('StructParents'), PDFNumber).asNumber()
  const nums = root.lookup(name('ParentTree'), PDFDict).lookup(name('Nums'), PDFArray)
  const at = nums.asArray().findIndex((entry, index) => index % 2 === 0 && entry.toString() === String(key))
  const owners = nums.lookup(at + 1, PDFArray)
  const { faults, marks } = readContent(contentOf(pdf, node.Contents()))
  const homeless = marks.filter((mark, index) => mark !== index || !holds(owners.lookup(mark, PDFDict), mark, ref, pdf))
  return [
    ...faults.map((fault) => `page ${page + 1}: ${fault}`),
    ...homeless.map((mark) => `page ${page + 1}: mark ${mark} is in no part`),
    ...(owners.size() === marks.length ? [] : [`page ${page + 1}: parts without content`]),
  ]
}

/** Whether a part names that mark of that page among its content. */
function holds(part: PDFDict, mark: number, page: PDFRef, { context }: PDFDocument): boolean {
  const home = part.get(name('Pg')) === page
  return part
    .lookup(name('K'), PDFArray)
    .asArray()
    .map((kid) => context.lookup(kid))
    .some((kid) =>
      kid instanceof PDFDict
        ? kid.get(name('Pg')) === page && kid.get(name('MCID'))?.toString() === String(mark)
        : home && kid?.toString() === String(mark),
    )
}

function contentOf({ context }: PDFDocument, contents: unknown): string {
  const streams = contents instanceof PDFArray ? contents.asArray().map((one) => context.lookup(one)) : [contents]
  return streams
    .map((stream) => Buffer.from(decodePDFRawStream(stream as PDFRawStream).decode()).toString('latin1'))
    .join('\n')
}

/** Walks the operators of a page: everything painted must be marked, nothing marked inside something marked. */
function readContent(content: string): { faults: string[]; marks: number[] } {
  const faults: string[] = []
  const marks: number[] = []
  let depth = 0
  for (const token of content.replace(/<[0-9A-Fa-f]*>/g, '()').split(/\s+/)) {
    const mark = /^(\d+)>>$/.exec(token)
    if (mark) marks.push(Number(mark[1]))
    if (token === 'BDC' || token === 'BMC') depth++
    if (token === 'EMC') depth--
    if (depth > 1) faults.push('marks within marks')
    if (painting.has(token) && depth === 0) faults.push(`${token} is not marked`)
  }
  return { faults: depth === 0 ? faults : [...faults, 'a mark is left open'], marks }
}

function faultsBelow({ context }: PDFDocument, part: PDFDict, role: string): string[] {
  const kids = context.lookup(part.get(name('K')))
  const parts = (kids instanceof PDFArray ? kids.asArray().map((kid) => context.lookup(kid)) : [kids])
    .filter((kid) => kid instanceof PDFDict)
    .filter((kid) => kid.has(name('S')))
  return parts.flatMap((kid) => {
    const own = kid.get(name('S'))!.toString().slice(1)
    const below = faultsBelow({ context } as PDFDocument, kid, own)
    return [
      ...(parents[own]?.includes(role) === false ? [`${own} below ${role}`] : []),
      ...faultsOfPart(kid, own),
      ...below,
    ]
  })
}

function faultsOfPart(part: PDFDict, role: string): string[] {
  if (role === 'Figure' && !part.has(name('Alt'))) return ['a picture without words']
  if (role === 'TH' && !part.lookupMaybe(name('A'), PDFDict)?.has(name('Scope'))) return ['a head without scope']
  return []
}
