import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { PDFHexString, PDFName, PDFString, type PDFDocument } from 'pdf-lib'
import { type Described, xmpOf } from './xmp.ts'

const colours = readFileSync(new URL('../../../assets/srgb.icc', import.meta.url))

/**
 * Says in a file what archives and readers ask of it (PDF/A-2b, ISO 19005-2): what it is, whose, in which language, what its
 * colours mean. `content` is all that is printed in it: the same content and description give the same identifier.
 */
export function describeFile(pdf: PDFDocument, described: Described, content: string): void {
  pdf.setTitle(described.title, { showInWindowTitleBar: true })
  pdf.setAuthor(described.author)
  pdf.setSubject(described.subject)
  pdf.setProducer(described.producer)
  pdf.setCreator(described.producer)
  pdf.setCreationDate(described.made)
  pdf.setModificationDate(described.made)
  pdf.setLanguage('id-ID')
  addXmp(pdf, described)
  addOutputIntent(pdf)
  addIdentifier(pdf, content)
}

function addXmp(pdf: PDFDocument, described: Described): void {
  const stream = pdf.context.stream(Buffer.from(xmpOf(described)), { Type: 'Metadata', Subtype: 'XML' })
  pdf.catalog.set(PDFName.of('Metadata'), pdf.context.register(stream))
}

function addOutputIntent(pdf: PDFDocument): void {
  const profile = pdf.context.register(pdf.context.flateStream(colours, { N: 3 }))
  const intent = pdf.context.obj({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: PDFString.of('sRGB'),
    Info: PDFString.of('sRGB'),
    DestOutputProfile: profile,
  })
  pdf.catalog.set(PDFName.of('OutputIntents'), pdf.context.obj([pdf.context.register(intent)]))
}

function addIdentifier(pdf: PDFDocument, content: string): void {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 32)
  pdf.context.trailerInfo.ID = pdf.context.obj([PDFHexString.of(hash), PDFHexString.of(hash)])
}
