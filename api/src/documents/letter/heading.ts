import { labelled, sideBySide } from './columns.ts'
import { Element } from './element.ts'
import { indonesianDate } from './indonesian-date.ts'
import type { AddressedHeading, Letter, TitledHeading } from './letter.ts'
import { column, page, rightEdge, space, strong } from './page.ts'
import { gap, together, type Piece } from './paginate.ts'
import { paragraph } from './paragraph.ts'

/** What stands between letterhead and body: place, date, number, subject and addressee, or the centred title. */
export const heading = (letter: Letter): Piece[] =>
  letter.heading.form === 'ADDRESSED' ? addressed(letter, letter.heading) : titled(letter, letter.heading)

const block = { x: page.left, width: column * 0.7, label: 62 }
const indent = 28

function addressed(letter: Letter, { nature, attachments, subject, addressee }: AddressedHeading): Piece[] {
  const facts = { ...block, of: new Element('Table') }
  const date = `${letter.place}, ${indonesianDate(letter.date)}`
  return together([
    ...paragraph(date, { x: page.left, width: column, align: 'right' }),
    gap(space.line),
    ...labelled('Nomor', letter.number, facts),
    ...labelled('Sifat', nature, facts),
    ...labelled('Lampiran', attachments, facts),
    ...labelled('Hal', subject, facts),
    gap(space.part),
    ...addresseeLines(addressee),
  ])
}

const addresseeLines = (lines: string[]): Piece[] =>
  lines.flatMap((text, index) => {
    const as = new Element('P')
    return sideBySide([
      { text: index === 0 ? 'Yth.\u00a0' : '', setting: { x: page.left, width: indent, as } },
      { text, setting: { x: page.left + indent, width: block.width - indent, as } },
    ])
  })

function titled(letter: Letter, { title }: TitledHeading): Piece[] {
  const centred = { x: page.left, width: rightEdge - page.left, align: 'center' } as const
  return together([
    ...paragraph(title.toUpperCase(), { ...centred, style: { ...strong, size: 13 }, as: new Element('H1') }),
    ...paragraph(`Nomor: ${letter.number}`, centred),
  ])
}
