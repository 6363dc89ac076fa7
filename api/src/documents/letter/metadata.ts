import type { PDFDocument } from 'pdf-lib'
import { describeFile } from '../../foundation/print/archival.ts'
import type { Letter } from './letter.ts'

/**
 * Describes the file to archives and readers: number, product, agency, language, meaning of its colours.
 * Whom the letter is about is nowhere in it, and equal letters give equal bytes.
 */
export function describe(pdf: PDFDocument, letter: Letter): void {
  const { number, heading, letterhead, date } = letter
  const described = {
    title: number,
    author: letterhead.agency.at(-1) ?? '',
    subject: heading.form === 'ADDRESSED' ? heading.subject : heading.title,
    producer: 'LIKE-U',
    made: new Date(`${date}T00:00:00+07:00`),
  }
  describeFile(pdf, described, JSON.stringify(letter))
}
