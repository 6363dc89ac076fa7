import type { LetterContent } from '../catalogue/letter-content.ts'
import type { Agency } from './agency.ts'
import { indonesianDate } from './letter/indonesian-date.ts'
import type { Letter, Letterhead, Signatory } from './letter/letter.ts'
import { signatureNote, type SignerKind } from './signing/signer.ts'

/** What is added to a service's letter when it is issued. */
export interface Issue {
  agency: Agency
  /** The rules the service rests on, of the standard it was filed under. */
  legalBasis: readonly string[]
  number: string
  /** WIB day of issue, `YYYY-MM-DD`. */
  issuedOn: string
  validUntil?: string | undefined
  /** The document it stands in for. */
  replaces?: { number: string; issuedOn: string } | undefined
  signatory: Signatory
  verification: { url: string; code: string }
  signer: SignerKind
}

/** Puts the whole letter together, ready to print: what the service says, and what the agency adds. */
export const composeLetter = (content: LetterContent, issue: Issue): Letter => ({
  letterhead: letterheadOf(issue.agency),
  number: issue.number,
  place: issue.agency.place,
  date: issue.issuedOn,
  heading: headingOf(content),
  legalBasis: [...issue.legalBasis],
  considerations: [...content.considerations],
  opening: content.opening,
  data: [...content.rows.map((row) => ({ ...row })), ...tablesOf(content)],
  provisions: [...content.provisions],
  closing: content.closing,
  ...validityOf(issue),
  signatory: issue.signatory,
  copies: [...content.copiesTo],
  verification: issue.verification,
  footer: signatureNote(issue.signer),
  demo: issue.signer === 'demo',
})

function validityOf({ validUntil, replaces }: Issue): Pick<Letter, 'validity'> {
  const sentences = [
    replaces && `Surat ini menggantikan surat nomor ${replaces.number} tanggal ${indonesianDate(replaces.issuedOn)}.`,
    validUntil && `Surat ini berlaku sampai dengan ${indonesianDate(validUntil)}.`,
  ].filter(Boolean)
  return sentences.length > 0 ? { validity: sentences.join(' ') } : {}
}

const letterheadOf = ({ lines, address, phone, email, web }: Agency): Letterhead => ({
  agency: lines,
  address,
  ...(phone ? { phone } : {}),
  ...(email ? { email } : {}),
  ...(web ? { web } : {}),
})

const headingOf = ({ form, subject, addressee }: LetterContent): Letter['heading'] =>
  form === 'STATEMENT'
    ? { form: 'TITLED', title: subject }
    : { form: 'ADDRESSED', nature: 'Biasa', attachments: '-', subject, addressee: [...(addressee ?? [])] }

const tablesOf = ({ tables = [] }: LetterContent): Letter['data'] =>
  tables.map(({ title, columns, rows }) => ({
    ...(title ? { caption: title } : {}),
    columns: columns.map((column) => ({ title: column })),
    rows: rows.map((row) => [...row]),
  }))
