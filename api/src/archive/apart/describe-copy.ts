import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { PDFHexString, PDFName, PDFString, type PDFDocument } from 'pdf-lib'

const colours = readFileSync(new URL('../../../assets/srgb.icc', import.meta.url))
const producer = 'LIKE-U'

/** Says what archives want to know of a copy: that it is PDF/A-2b, what its colours mean, its language, its title. */
export function describeCopy(pdf: PDFDocument, { title, made }: { title: string; made: string }): void {
  const day = new Date(made)
  pdf.setTitle(title, { showInWindowTitleBar: true })
  pdf.setProducer(producer)
  pdf.setCreator(producer)
  pdf.setCreationDate(day)
  pdf.setModificationDate(day)
  pdf.setLanguage('id')
  const xmp = pdf.context.stream(Buffer.from(xmpOf(title, day)), { Type: 'Metadata', Subtype: 'XML' })
  pdf.catalog.set(PDFName.of('Metadata'), pdf.context.register(xmp))
  addOutputIntent(pdf)
  const hash = createHash('sha256').update(`${title}\n${made}`).digest('hex').slice(0, 32)
  pdf.context.trailerInfo.ID = pdf.context.obj([PDFHexString.of(hash), PDFHexString.of(hash)])
}

function addOutputIntent(pdf: PDFDocument): void {
  const intent = pdf.context.obj({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: PDFString.of('sRGB'),
    Info: PDFString.of('sRGB'),
    DestOutputProfile: pdf.context.register(pdf.context.flateStream(colours, { N: 3 })),
  })
  pdf.catalog.set(PDFName.of('OutputIntents'), pdf.context.obj([pdf.context.register(intent)]))
}

function xmpOf(title: string, made: Date): string {
  const moment = made.toISOString().replace(/\.\d+Z$/, 'Z')
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>B</pdfaid:conformance>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escape(title)}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>id</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>${moment}</xmp:CreateDate>
<xmp:ModifyDate>${moment}</xmp:ModifyDate>
<xmp:CreatorTool>${producer}</xmp:CreatorTool>
<pdf:Producer>${producer}</pdf:Producer>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`
}

const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`)
