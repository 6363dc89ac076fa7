/** What a service puts into its letter; the letterhead, number, signatory and QR are added when it is issued. */
export interface LetterContent {
  /** A letter to someone (surat dinas), or a statement with a centred title (surat keterangan, tanda terima). */
  form: 'LETTER' | 'STATEMENT'
  /** Hal of a letter, title of a statement. */
  subject: string
  /** Yth. lines; a statement has none. */
  addressee?: readonly string[]
  considerations: readonly string[]
  opening: string
  rows: readonly { label: string; value: string }[]
  tables?: readonly { title?: string; columns: readonly string[]; rows: readonly (readonly string[])[] }[]
  provisions: readonly string[]
  closing: string
  copiesTo: readonly string[]
}
