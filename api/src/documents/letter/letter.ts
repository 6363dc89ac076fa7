/** Who sends: the lines of the letterhead, the coat of arms beside them. */
export interface Letterhead {
  /** From the regency down to the agency; the last line is printed largest. */
  agency: string[]
  address: string
  phone?: string
  email?: string
  web?: string
}

/** The head of a letter to somebody: Nomor, Sifat, Lampiran, Hal on the left, then Yth. */
export interface AddressedHeading {
  form: 'ADDRESSED'
  /** Sifat: Biasa, Penting, Segera … */
  nature: string
  /** Lampiran: `-` or what is enclosed. */
  attachments: string
  /** Hal: what it is about, never whom; it also names the file to readers of the PDF. */
  subject: string
  /** After Yth.: who, then where needed `c.q. …`, at last `di …`; each on a line of its own. */
  addressee: string[]
}

/** The head of a certificate-like letter (surat keterangan, tanda terima, rekomendasi): a centred title. */
export interface TitledHeading {
  form: 'TITLED'
  title: string
}

/** One labelled value of the body. Line breaks in the value are kept. */
export interface DataRow {
  label: string
  value: string
}

/** A repeating group of the body, such as the workers of a company. */
export interface DataTable {
  caption?: string
  /** `share` is the width of the column relative to the others; 1 when left out. */
  columns: { title: string; share?: number }[]
  rows: string[][]
}

/** SELF signs as the holder of the position; the others print a.n., Plt. or Plh. before its first line. */
export type Capacity = 'SELF' | 'ON_BEHALF' | 'PLT' | 'PLH'

/** Who signs, as printed. */
export interface Signatory {
  capacity: Capacity
  /** For ON_BEHALF the position represented comes first, the signatory's own after it. */
  position: string[]
  name: string
  rank?: string
  nip?: string
}

/** A letter of the agency as plain data, ready to print. Every value is plain text; nothing in it is markup. */
export interface Letter {
  letterhead: Letterhead
  number: string
  place: string
  /** The WIB day of issue, `YYYY-MM-DD`. */
  date: string
  heading: AddressedHeading | TitledHeading
  /** Dasar: the law it stands on. */
  legalBasis: string[]
  /** Memperhatikan: what was taken into account, such as the institution's letter. */
  considerations: string[]
  opening?: string
  data: (DataRow | DataTable)[]
  /** Ketentuan: what the holder must keep to. */
  provisions: string[]
  closing?: string
  /** Until when it counts, as a sentence. */
  validity?: string
  signatory: Signatory
  /** Tembusan. */
  copies: string[]
  /** Where anyone can check that the letter is genuine; `url` is also the QR code. */
  verification: { url: string; code: string }
  /** What stands at the foot of every page about the signature; see `signatureNote`. */
  footer: string
  /** Signed with the demonstration certificate: marked CONTOH on every page. */
  demo: boolean
  /** Not issued yet: marked PRATINJAU on every page. */
  preview?: boolean
}
