/** Why, where and when a document is signed, and for whom. */
export interface SigningContext {
  /** Kept in the signature; never personal data. */
  reason: string
  location: string
  at: Date
  /** Account of the official who signs; a service that keeps a certificate per person finds it by this. */
  signatory?: string
}

/** Puts an electronic signature on a PDF: with a certificate on this machine, or by a service elsewhere. */
export interface Signer {
  /** `demo`: a certificate made here, worth nothing outside; `p12`: the agency's own; `bsre`: a certified one. */
  readonly kind: 'demo' | 'p12' | 'bsre'
  /** The name in the certificate. */
  readonly subject: string
  /** The signed file; what was given stays untouched. */
  sign(pdf: Uint8Array, context: SigningContext): Promise<Uint8Array>
}

const notes: Record<Signer['kind'], string> = {
  demo: 'CONTOH: ditandatangani dengan sertifikat percobaan, bukan tanda tangan elektronik tersertifikasi.',
  p12: 'Dokumen ini telah ditandatangani secara elektronik. Keasliannya dapat diperiksa melalui kode QR pada surat ini.',
  bsre:
    'Dokumen ini telah ditandatangani secara elektronik menggunakan sertifikat elektronik ' +
    'yang diterbitkan oleh Balai Besar Sertifikasi Elektronik (BSrE), BSSN.',
}

/** The sentence at the foot of a letter: only what that kind of signature may truly claim. */
export const signatureNote = (kind: Signer['kind']): string => notes[kind]
