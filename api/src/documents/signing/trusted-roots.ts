import { X509Certificate } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { SigningFault } from './signing-fault.ts'

/**
 * The certificates of the authorities whose word counts (PEM, one or many in a file).
 * @throws SigningFault when the file holds none, or cannot be read
 */
export async function readRoots(path: string): Promise<X509Certificate[]> {
  try {
    const pems = (await readFile(path, 'latin1')).match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g)
    if (!pems) throw new Error('No certificate in it')
    return pems.map((pem) => new X509Certificate(pem))
  } catch (cause) {
    throw Object.assign(unreadable(), { cause })
  }
}

const unreadable = () =>
  new SigningFault({
    id: 'Berkas sertifikat induk tepercaya (PEM) tidak dapat dibaca atau tidak berisi sertifikat.',
    en: 'The file of trusted root certificates (PEM) cannot be read or holds no certificate.',
  })
