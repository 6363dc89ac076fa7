import type { Witness } from './cms/sign-cms.ts'
import { checkValidity, type KeyStore } from './key-store.ts'
import { signPdf } from './pdf/sign-pdf.ts'
import type { Signer, SigningContext } from './signer.ts'

/** Signs on this machine with the key of a PKCS#12 file, before a witness when there is one. */
export class P12Signer implements Signer {
  readonly kind: 'demo' | 'p12'
  readonly #store: KeyStore
  readonly #witness: Witness | undefined

  constructor(kind: 'demo' | 'p12', store: KeyStore, witness?: Witness) {
    this.kind = kind
    this.#store = store
    this.#witness = witness
  }

  /**
   * @throws SigningFault when the certificate has expired since the program started
   * @throws UNAVAILABLE when the timestamp authority does not witness it
   */
  async sign(pdf: Uint8Array, { reason, location, at }: SigningContext): Promise<Uint8Array> {
    checkValidity(this.#store, at)
    return signPdf(pdf, { name: this.#store.subject, reason, location, at }, this.#store, this.#witness)
  }
}
