import forge from 'node-forge'
import { SigningFault } from './signing-fault.ts'

/** A PKCS#12 file whose password fits and whose certificate belongs to its key. */
export interface KeyStore {
  p12: Uint8Array
  password: string
  subject: string
  notBefore: Date
  notAfter: Date
}

/**
 * Opens a PKCS#12 file.
 * @throws SigningFault when the password is wrong, or key or certificate are missing
 */
export function openKeyStore(p12: Uint8Array, password: string): KeyStore {
  const store = decrypt(p12, password)
  const certificate = certificateOfKey(store)
  if (!certificate) throw noCertificate()
  const name: unknown = certificate.subject.getField('CN')?.value
  return { p12, password, subject: typeof name === 'string' ? name : '', ...certificate.validity }
}

/** @throws SigningFault when the certificate is not valid at that moment */
export function checkValidity({ notBefore, notAfter }: KeyStore, now: Date): void {
  if (now < notBefore || now > notAfter) throw outsideValidity(notBefore, notAfter)
}

function decrypt(p12: Uint8Array, password: string): forge.pkcs12.Pkcs12Pfx {
  try {
    return forge.pkcs12.pkcs12FromAsn1(forge.asn1.fromDer(Buffer.from(p12).toString('binary')), password)
  } catch (cause) {
    throw Object.assign(cannotOpen(), { cause })
  }
}

function certificateOfKey(store: forge.pkcs12.Pkcs12Pfx): forge.pki.Certificate | undefined {
  const bags = (type: string) => store.getBags({ bagType: type })[type] ?? []
  const key = bags(forge.pki.oids.pkcs8ShroudedKeyBag ?? '')[0]?.key as forge.pki.rsa.PrivateKey | undefined
  return bags(forge.pki.oids.certBag ?? '')
    .flatMap(({ cert }) => (cert ? [cert] : []))
    .find((cert) => key !== undefined && (cert.publicKey as forge.pki.rsa.PublicKey).n.equals(key.n))
}

const cannotOpen = () =>
  new SigningFault({
    id: 'Berkas sertifikat (.p12) tidak dapat dibuka: kata sandinya salah atau berkasnya rusak.',
    en: 'The certificate file (.p12) cannot be opened: its password is wrong or the file is damaged.',
  })

const noCertificate = () =>
  new SigningFault({
    id: 'Berkas sertifikat (.p12) tidak berisi kunci RSA beserta sertifikatnya.',
    en: 'The certificate file (.p12) holds no RSA key with its certificate.',
  })

const outsideValidity = (from: Date, until: Date) => {
  const [first, last] = [from.toISOString().slice(0, 10), until.toISOString().slice(0, 10)]
  return new SigningFault({
    id: `Sertifikat penanda tangan hanya berlaku ${first} sampai dengan ${last}.`,
    en: `The signing certificate is only valid from ${first} until ${last}.`,
  })
}
