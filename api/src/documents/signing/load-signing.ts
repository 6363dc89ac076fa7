import type { X509Certificate } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { systemClock, type Clock } from '../../foundation/clock.ts'
import { connectBsre, type Bsre, type BsreConfig } from './bsre/connect-bsre.ts'
import { demoKeyStore } from './demo-store.ts'
import { checkValidity, openKeyStore, type KeyStore } from './key-store.ts'
import { P12Signer } from './p12-signer.ts'
import type { Signer } from './signer.ts'
import { SigningFault } from './signing-fault.ts'
import { askTimestamps } from './timestamp/ask-timestamp.ts'
import { readRoots } from './trusted-roots.ts'

/** Which certificate signs: a PKCS#12 file when a path is given, else one made for demonstration in the data folder. */
export interface SigningConfig {
  p12Path?: string | undefined
  password?: string | undefined
  dataDir: string
  /** A timestamp authority that witnesses every signature made here. */
  timestampUrl?: string | undefined
  /** Certificates of authorities to trust besides our own (PEM). */
  rootsPath?: string | undefined
  /** Where officials sign with certificates of their own. */
  bsre?: BsreConfig | undefined
}

/** What documents are signed with, and whose signatures are believed. */
export interface SigningTools {
  signer: Signer
  bsre?: Bsre | undefined
  roots: readonly X509Certificate[]
}

/**
 * Gets what signs documents, once at start.
 * @throws SigningFault when a configured certificate is missing, locked or expired
 */
export async function loadSigning(config: SigningConfig, clock: Clock = systemClock): Promise<SigningTools> {
  const store = await storeOf(config, clock.now())
  const witness = config.timestampUrl ? askTimestamps({ url: config.timestampUrl }) : undefined
  const top = store.chain.at(-1)!
  return {
    signer: new P12Signer(config.p12Path ? 'p12' : 'demo', store, witness),
    bsre: config.bsre && connectBsre(config.bsre),
    roots: [top, ...(config.rootsPath ? await readRoots(config.rootsPath) : [])],
  }
}

async function storeOf({ p12Path, password, dataDir }: SigningConfig, now: Date): Promise<KeyStore> {
  if (!p12Path) return demoKeyStore(dataDir, now)
  const store = openKeyStore(await readConfigured(p12Path), password ?? '')
  checkValidity(store, now)
  return store
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
