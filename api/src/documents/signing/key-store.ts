import { createPrivateKey, X509Certificate } from 'node:crypto'
import forge from 'node-forge'
import { commonNameOf } from './cms/certificate-names.ts'
import type { SigningKey } from './cms/sign-cms.ts'
import { SigningFault } from './signing-fault.ts'

/** What a PKCS#12 file holds: a key, the certificate that belongs to it, and those above it. */
export interface KeyStore extends SigningKey {
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
  const key = keyOf(store)
  const certificates = bagsOf(store, forge.pki.oids.certBag).flatMap(({ cert }) => (cert ? [x509(cert)] : []))
  const own = certificates.find((one) => key && one.checkPrivateKey(key))
  if (!key || !own) throw noCertificate()
  return {
    key,
    chain: chainOf(own, certificates),
    subject: commonNameOf(own.subject) ?? '',
    notBefore: own.validFromDate,
    notAfter: own.validToDate,
  }
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

const bagsOf = (store: forge.pkcs12.Pkcs12Pfx, type = ''): forge.pkcs12.Bag[] =>
  store.getBags({ bagType: type })[type] ?? []

function keyOf(store: forge.pkcs12.Pkcs12Pfx) {
  const key = bagsOf(store, forge.pki.oids.pkcs8ShroudedKeyBag)[0]?.key
  return key && createPrivateKey(forge.pki.privateKeyToPem(key))
}

const x509 = (certificate: forge.pki.Certificate): X509Certificate =>
  new X509Certificate(forge.pki.certificateToPem(certificate))

/** From the signer's own certificate up, as far as the file has them. */
function chainOf(own: X509Certificate, all: readonly X509Certificate[]): KeyStore['chain'] {
  const chain: [X509Certificate, ...X509Certificate[]] = [own]
  for (;;) {
    const last = chain.at(-1)!
    const above = all.find((one) => !chain.includes(one) && last.checkIssued(one) && last.verify(one.publicKey))
    if (!above) return chain
    chain.push(above)
  }
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
