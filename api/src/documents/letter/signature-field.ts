import { PDFHexString, PDFName, PDFString, type PDFDocument } from 'pdf-lib'
import { Element } from './element.ts'
import type { ReadingOrder } from './reading-order.ts'

/** Printed and locked: what archives ask of a field that shows nothing (ISO 19005-2, 6.3.2). */
const flags = 4 + 128
/** The file holds a field for a signature, and is only ever added to. */
const signatureFlags = 1 + 2

/** Leaves a field for the signature, which the signer fills: what a reader meets at the end is there before it is signed. */
export function addSignatureField(pdf: PDFDocument, order: ReadingOrder): void {
  const { context } = pdf
  const page = pdf.getPageCount() - 1
  const { ref, node } = pdf.getPage(page)
  const field = context.register(
    context.obj({
      Type: 'Annot',
      Subtype: 'Widget',
      FT: 'Sig',
      T: PDFString.of('Tandatangan'),
      TU: PDFHexString.fromText('Tanda tangan elektronik'),
      Rect: [0, 0, 0, 0],
      F: flags,
      AP: { N: context.register(context.formXObject([], { BBox: [0, 0, 0, 0] })) },
      P: ref,
    }),
  )
  node.addAnnot(field)
  pdf.catalog.set(PDFName.of('AcroForm'), context.register(context.obj({ Fields: [field], SigFlags: signatureFlags })))
  const element = new Element('Form', undefined, { alt: 'Tanda tangan elektronik' })
  element.join(order.document)
  element.content.push({ page, object: field })
}
