/**
 * How a document comes to be signed: `demo` with a certificate made here, worth nothing outside; `p12` with the
 * agency's own; `bsre` with the official's, certified by BSrE; `external` with the official's, by another program;
 * `wet` by hand, on paper.
 */
export type SignerKind = 'demo' | 'p12' | 'bsre' | 'external' | 'wet'

/** Why, where and when a document is signed. */
export interface SigningContext {
  /** Kept in the signature; never personal data. */
  reason: string
  location: string
  at: Date
}

/** Puts an electronic signature on a PDF: with a certificate on this machine, or by a service elsewhere. */
export interface Signer {
  readonly kind: SignerKind
  /** The signed file; what was given stays untouched. */
  sign(pdf: Uint8Array, context: SigningContext): Promise<Uint8Array>
}

const notes: Record<SignerKind, string> = {
  demo: 'CONTOH: ditandatangani dengan sertifikat percobaan, bukan tanda tangan elektronik tersertifikasi.',
  p12: 'Dokumen ini telah ditandatangani secara elektronik. Keasliannya dapat diperiksa melalui kode QR pada surat ini.',
  bsre:
    'Dokumen ini telah ditandatangani secara elektronik menggunakan sertifikat elektronik ' +
    'yang diterbitkan oleh Balai Besar Sertifikasi Elektronik (BSrE), BSSN.',
  external:
    'Dokumen ini sah setelah ditandatangani secara elektronik. ' +
    'Keasliannya dapat diperiksa melalui kode QR pada surat ini.',
  wet:
    'Dokumen ini sah setelah ditandatangani dan dibubuhi cap. ' +
    'Keasliannya dapat diperiksa melalui kode QR pada surat ini.',
}

/** The sentence at the foot of a letter: only what that kind of signature may truly claim. */
export const signatureNote = (kind: SignerKind): string => notes[kind]
