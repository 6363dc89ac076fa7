import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { PDFHexString, PDFName, PDFString, type PDFDocument } from 'pdf-lib'
import type { Letter } from './letter.ts'
import { xmpOf, type Described } from './xmp.ts'

const colours = readFileSync(new URL('../../../assets/srgb.icc', import.meta.url))

/**
 * Describes the file to archives and readers: number, product, agency, language, meaning of its colours.
 * Whom the letter is about is nowhere in it, and equal letters give equal bytes.
 */
export function describe(pdf: PDFDocument, letter: Letter): void {
  const described = descriptionOf(letter)
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
  addIdentifier(pdf, letter)
}

function descriptionOf({ number, heading, letterhead, date }: Letter): Described {
  return {
    title: number,
    author: letterhead.agency.at(-1) ?? '',
    subject: heading.form === 'ADDRESSED' ? heading.subject : heading.title,
    producer: 'LIKE-U',
    made: new Date(`${date}T00:00:00+07:00`),
  }
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

function addIdentifier(pdf: PDFDocument, letter: Letter): void {
  const hash = createHash('sha256').update(JSON.stringify(letter)).digest('hex').slice(0, 32)
  pdf.context.trailerInfo.ID = pdf.context.obj([PDFHexString.of(hash), PDFHexString.of(hash)])
}
