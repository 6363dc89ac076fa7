import { generateKeyPair, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import forge from 'node-forge'

/** A key store for trying things out, with the authority it claims to come from. */
export interface DemoCertificate {
  p12: Uint8Array
  password: string
  /** The demonstration authority's certificate (PEM), for who wants to trust it on their own machine. */
  authority: string
}

const years = 5
const authorityName = 'CONTOH LIKE-U Otoritas Percobaan'
const signerName = 'CONTOH Bakesbangpol Purwakarta (percobaan)'

/**
 * Makes a signing certificate and the authority above it. The authority's key is thrown away at once: nothing else can
 * ever be signed in its name.
 */
export async function makeDemoCertificate(now: Date): Promise<DemoCertificate> {
  const [root, signer] = await Promise.all([newKeys(), newKeys()])
  const authority = certificate({ name: authorityName, issuer: authorityName, keys: root, signedBy: root, now }, [
    { name: 'basicConstraints', cA: true, critical: true },
    { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    { name: 'subjectKeyIdentifier' },
  ])
  const leaf = certificate({ name: signerName, issuer: authorityName, keys: signer, signedBy: root, now }, [
    { name: 'basicConstraints', cA: false, critical: true },
    { name: 'keyUsage', digitalSignature: true, nonRepudiation: true, critical: true },
    { name: 'subjectKeyIdentifier' },
  ])
  const password = randomBytes(24).toString('base64url')
  const p12 = forge.pkcs12.toPkcs12Asn1(signer.privateKey, [leaf, authority], password, { algorithm: 'aes256' })
  return { p12: bytesOf(p12), password, authority: forge.pki.certificateToPem(authority) }
}

interface Plan {
  name: string
  issuer: string
  keys: forge.pki.rsa.KeyPair
  signedBy: forge.pki.rsa.KeyPair
  now: Date
}

function certificate({ name, issuer, keys, signedBy, now }: Plan, extensions: object[]): forge.pki.Certificate {
  const cert = forge.pki.createCertificate()
  cert.publicKey = keys.publicKey
  // A leading zero byte keeps the number positive, as RFC 5280 asks.
  cert.serialNumber = `00${randomBytes(16).toString('hex')}`
  cert.validity.notBefore = new Date(now.getTime() - 86_400_000)
  cert.validity.notAfter = new Date(now.getTime() + years * 365 * 86_400_000)
  cert.setSubject(nameOf(name))
  cert.setIssuer(nameOf(issuer))
  cert.setExtensions(extensions)
  cert.sign(signedBy.privateKey, forge.md.sha256.create())
  return cert
}

const nameOf = (commonName: string) => [
  { name: 'commonName', value: commonName },
  { name: 'countryName', value: 'ID' },
]

/** Made by OpenSSL, in a thread of its own: forge takes seconds for it and blocks everyone. */
async function newKeys(): Promise<forge.pki.rsa.KeyPair> {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 })
  const key = forge.pki.privateKeyFromPem(privateKey.export({ type: 'pkcs1', format: 'pem' }).toString())
  return { privateKey: key, publicKey: forge.pki.setRsaPublicKey(key.n, key.e) }
}

const bytesOf = (structure: forge.asn1.Asn1): Uint8Array =>
  Buffer.from(forge.asn1.toDer(structure).getBytes(), 'binary')
