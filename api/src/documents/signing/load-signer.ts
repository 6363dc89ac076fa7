import { readFile } from 'node:fs/promises'
import { systemClock, type Clock } from '../../foundation/clock.ts'
import { demoKeyStore } from './demo-store.ts'
import { checkValidity, openKeyStore } from './key-store.ts'
import { P12Signer } from './p12-signer.ts'
import type { Signer } from './signer.ts'
import { SigningFault } from './signing-fault.ts'

/** Which certificate signs: a PKCS#12 file when a path is given, else one made for demonstration in the data folder. */
export interface SigningConfig {
  p12Path?: string
  password?: string
  dataDir: string
}

/**
 * Gets what signs documents, once at start.
 * @throws SigningFault when the configured certificate is missing, locked or expired
 */
export async function loadSigner(config: SigningConfig, clock: Clock = systemClock): Promise<Signer> {
  if (!config.p12Path) return new P12Signer('demo', await demoKeyStore(config.dataDir, clock.now()))
  const store = openKeyStore(await readConfigured(config.p12Path), config.password ?? '')
  checkValidity(store, clock.now())
  return new P12Signer('p12', store)
}

async function readConfigured(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch (cause) {
    const fault = new SigningFault({
      id: 'Berkas sertifikat (.p12) yang ditentukan tidak ada atau tidak dapat dibaca.',
      en: 'The configured certificate file (.p12) does not exist or cannot be read.',
    })
    throw Object.assign(fault, { cause })
  }
}
