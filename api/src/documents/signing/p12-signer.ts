import { pdflibAddPlaceholder } from '@signpdf/placeholder-pdf-lib'
import { P12Signer as CmsSigner } from '@signpdf/signer-p12'
import { SignPdf } from '@signpdf/signpdf'
import { PDFDocument } from 'pdf-lib'
import { checkValidity, type KeyStore } from './key-store.ts'
import { pdfLiteral } from './pdf-literal.ts'
import type { Signer, SigningContext } from './signer.ts'

/** Hexadecimal digits kept free for the signature: a chain of several certificates fits. */
const signatureLength = 16384

/** Signs on this machine with the key of a PKCS#12 file. */
export class P12Signer implements Signer {
  readonly kind: 'demo' | 'p12'
  readonly subject: string
  readonly #store: KeyStore

  constructor(kind: 'demo' | 'p12', store: KeyStore) {
    this.kind = kind
    this.subject = store.subject
    this.#store = store
  }

  /** @throws SigningFault when the certificate has expired since the program started */
  async sign(pdf: Uint8Array, context: SigningContext): Promise<Uint8Array> {
    checkValidity(this.#store, context.at)
    // One for each signature: it reads its file to the end and cannot begin again.
    const cms = new CmsSigner(this.#store.p12, { passphrase: this.#store.password })
    return new SignPdf().sign(await this.#withPlaceholder(pdf, context), cms, context.at)
  }

  async #withPlaceholder(pdf: Uint8Array, { reason, location, at }: SigningContext): Promise<Uint8Array> {
    const pdfDoc = await PDFDocument.load(pdf, { updateMetadata: false })
    pdflibAddPlaceholder({
      pdfDoc,
      reason: pdfLiteral(reason),
      location: pdfLiteral(location),
      name: pdfLiteral(this.subject),
      contactInfo: '',
      signingTime: at,
      signatureLength,
      subFilter: 'ETSI.CAdES.detached',
      appName: 'LIKE-U',
    })
    return pdfDoc.save({ useObjectStreams: false, updateFieldAppearances: false, objectsPerTick: Infinity })
  }
}
