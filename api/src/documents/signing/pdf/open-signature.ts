import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRef, PDFString, type PDFContext } from 'pdf-lib'
import { appendRevision } from './append-revision.ts'

/** What a signature says of itself in the PDF. */
export interface SignatureFacts {
  name: string
  reason: string
  location: string
  at: Date
}

/** As long as the bytes of the range can become, and told apart from everything else in a PDF. */
export const rangePlaceholder = `<${'B'.repeat(46)}>`

/**
 * Opens a signature in a revision of its own, in the field the letter keeps free for it or else in a new one: its range is
 * to be filled in over `rangePlaceholder`, its content over as many zeros as there is room for.
 */
export async function openSignature(pdf: Uint8Array, facts: SignatureFacts, room: number): Promise<Buffer> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  const { context } = document
  const signature = context.register(signatureOf(context, facts, room))
  const free = findFreeField(document)
  const changed = free ? [free] : addField(document)
  context.lookup(changed[0], PDFDict).set(PDFName.of('V'), signature)
  return appendRevision(pdf, context, [signature, ...changed])
}

function signatureOf(context: PDFContext, { name, reason, location, at }: SignatureFacts, room: number): PDFDict {
  return context.obj({
    Type: 'Sig',
    Filter: 'Adobe.PPKLite',
    SubFilter: 'ETSI.CAdES.detached',
    ByteRange: PDFHexString.of(rangePlaceholder.slice(1, -1)),
    Contents: PDFHexString.of('0'.repeat(room)),
    Name: PDFHexString.fromText(name),
    Reason: PDFHexString.fromText(reason),
    Location: PDFHexString.fromText(location),
    M: PDFString.fromDate(at),
  })
}

const formOf = ({ catalog, context }: PDFDocument): PDFDict =>
  catalog.lookupMaybe(PDFName.of('AcroForm'), PDFDict) ?? context.obj({})
const fieldsOf = (form: PDFDict): PDFArray => form.lookupMaybe(PDFName.of('Fields'), PDFArray) ?? form.context.obj([])

function findFreeField(document: PDFDocument): PDFRef | undefined {
  const refs = fieldsOf(formOf(document))
    .asArray()
    .filter((ref) => ref instanceof PDFRef)
  return refs.find((ref) => {
    const field = document.context.lookup(ref, PDFDict)
    return field.get(PDFName.of('FT')) === PDFName.of('Sig') && !field.has(PDFName.of('V'))
  })
}

/** Printed and locked, as archives ask (ISO 19005-2, 6.3.2): what a field that shows nothing needs. */
const flags = 4 + 128

/** Adds a field to the first page. Its catalogue and page change, too. */
function addField(document: PDFDocument): [PDFRef, ...PDFRef[]] {
  const { catalog, context } = document
  const { ref, node } = document.getPage(0)
  const form = formOf(document)
  const fields = fieldsOf(form)
  const name = PDFString.of(`Signature${fields.size() + 1}`)
  // It shows nothing; archives ask for an appearance all the same.
  const look = context.register(context.formXObject([], { BBox: [0, 0, 0, 0] }))
  const kind = { Type: 'Annot', Subtype: 'Widget', FT: 'Sig', Rect: [0, 0, 0, 0], F: flags, AP: { N: look } }
  const field = context.register(context.obj({ ...kind, T: name, P: ref }))
  fields.push(field)
  form.set(PDFName.of('Fields'), fields)
  // Signatures are there, and the file may only be added to.
  form.set(PDFName.of('SigFlags'), context.obj(3))
  catalog.set(PDFName.of('AcroForm'), form)
  node.addAnnot(field)
  return [field, look, context.trailerInfo.Root as PDFRef, ref]
}
