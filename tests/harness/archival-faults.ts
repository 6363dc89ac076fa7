import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFStream,
  PDFString,
  type PDFObject,
} from 'pdf-lib'

/** What ISO 19005-2 (PDF/A-2b) forbids, wherever it stands: actions, foreign files, transparency. */
const forbiddenKeys = ['JS', 'JavaScript', 'EmbeddedFiles', 'OpenAction', 'AA', 'XFA', 'TR', 'PS', 'Alternates', 'OPI']
const allowedFilters = ['FlateDecode', 'DCTDecode']
/** Printed, and neither hidden nor kept from view (6.3.2). */
const printedFlag = 4
const hiddenFlags = 1 + 2 + 32 + 256

const name = (text: string): PDFName => PDFName.of(text)
const textOf = (object: PDFObject | undefined): string => object?.toString() ?? ''

/** Every clause of PDF/A-2b a file breaks, of those that can be told from its objects; tagging is judged apart. */
export async function archivalFaults(bytes: Uint8Array): Promise<string[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  const objects = pdf.context.enumerateIndirectObjects().map(([, object]) => object)
  return [
    ...faultsOfFile(pdf, bytes),
    ...objects.flatMap(faultsOfObject),
    ...faultsOfIntent(pdf),
    ...faultsOfMetadata(pdf),
    ...pdf
      .getPages()
      .flatMap(({ node }) => (node.Annots()?.asArray() ?? []).flatMap((one) => faultsOfWidget(pdf, one))),
  ]
}

function faultsOfFile({ context }: PDFDocument, bytes: Uint8Array): string[] {
  const [header, comment] = Buffer.from(bytes.subarray(0, 20)).toString('latin1').split('\n')
  return [
    ...(header === '%PDF-1.7' && /^%[\x80-\xff]{4}/.test(comment ?? '') ? [] : ['header']),
    ...(context.trailerInfo.Encrypt ? ['encrypted'] : []),
    ...(context.trailerInfo.ID ? [] : ['no identifier']),
  ]
}

function faultsOfObject(object: PDFObject): string[] {
  const dict = object instanceof PDFStream ? object.dict : object
  if (dict instanceof PDFArray) return dict.asArray().flatMap(faultsOfObject)
  if (!(dict instanceof PDFDict)) return []
  const inside = dict.values().flatMap(faultsOfObject)
  const keys = forbiddenKeys.filter((key) => dict.has(name(key)))
  return [...inside, ...keys, ...faultsOfFont(dict), ...faultsOfLook(dict), ...faultsOfStream(object)]
}

function faultsOfStream(object: PDFObject): string[] {
  if (!(object instanceof PDFStream)) return []
  const filters = textOf(object.dict.get(name('Filter'))).match(/\w+/g) ?? []
  const foreign = object.dict.has(name('F')) ? ['content outside the file'] : []
  return [...foreign, ...filters.filter((filter) => !allowedFilters.includes(filter))]
}

function faultsOfLook(dict: PDFDict): string[] {
  const opacity = ['ca', 'CA'].filter((key) => dict.has(name(key)) && textOf(dict.get(name(key))) !== '1')
  const mask = dict.has(name('SMask')) && textOf(dict.get(name('SMask'))) !== '/None' ? ['SMask'] : []
  const group = textOf(dict.get(name('S'))) === '/Transparency' ? ['transparency group'] : []
  return [...opacity, ...mask, ...group]
}

function faultsOfFont(dict: PDFDict): string[] {
  const type = textOf(dict.get(name('Type')))
  if (type === '/FontDescriptor') return dict.has(name('FontFile2')) ? [] : ['font not embedded']
  if (type !== '/Font') return []
  const needed = textOf(dict.get(name('Subtype'))) === '/Type0' ? ['ToUnicode', 'Encoding'] : ['CIDToGIDMap', 'W']
  return needed.filter((key) => !dict.has(name(key))).map((key) => `font without ${key}`)
}

function faultsOfIntent({ catalog, context }: PDFDocument): string[] {
  const intents = catalog.lookupMaybe(name('OutputIntents'), PDFArray)
  const intent = intents && context.lookupMaybe(intents.get(0), PDFDict)
  const profile = intent?.lookupMaybe(name('DestOutputProfile'), PDFStream)
  return textOf(intent?.get(name('S'))) === '/GTS_PDFA1' && textOf(profile?.dict.get(name('N'))) === '3'
    ? []
    : ['output intent']
}

function faultsOfMetadata(pdf: PDFDocument): string[] {
  const stream = pdf.catalog.lookup(name('Metadata'))
  const xmp = Buffer.from(stream instanceof PDFRawStream ? stream.contents : []).toString('utf8')
  const day = (date: Date | undefined) => date?.toISOString().replace('.000Z', 'Z')
  const told: Record<string, string | undefined> = {
    'pdfaid:part': '2',
    'pdfaid:conformance': 'B',
    'xmp:CreateDate': day(pdf.getCreationDate()),
    'xmp:ModifyDate': day(pdf.getModificationDate()),
    'xmp:CreatorTool': pdf.getCreator(),
    'pdf:Producer': pdf.getProducer(),
  }
  return Object.entries(told)
    .filter(([tag, value]) => !xmp.includes(`<${tag}>${value}</${tag}>`))
    .map(([tag]) => `metadata: ${tag}`)
    .concat(
      [pdf.getTitle(), pdf.getAuthor(), pdf.getSubject()].filter((text) => !text || !xmp.includes(text)) as string[],
    )
}

function faultsOfWidget({ context }: PDFDocument, ref: PDFObject): string[] {
  const dict = context.lookup(ref, PDFDict)
  const flags = dict.lookupMaybe(name('F'), PDFNumber)?.asNumber() ?? 0
  const look = dict.lookupMaybe(name('AP'), PDFDict)
  return [
    ...(flags & printedFlag && !(flags & hiddenFlags) ? [] : ['annotation is not printed']),
    ...(look?.has(name('N')) ? [] : ['annotation without appearance']),
    ...(dict.lookupMaybe(name('T'), PDFString) ? [] : ['field without name']),
  ]
}
