import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makeDemoCertificate } from './demo-certificate.ts'
import { openKeyStore, type KeyStore } from './key-store.ts'

const folder = 'demo-certificate'

/** The demonstration certificate of this data folder: made at the first start, the same ever after until it expires. */
export async function demoKeyStore(dataDir: string, now: Date): Promise<KeyStore> {
  const kept = await findKept(dataDir)
  if (kept && now < kept.notAfter) return kept
  if (kept) await rm(join(dataDir, folder), { recursive: true, force: true })
  await make(dataDir, now)
  const made = await findKept(dataDir)
  if (!made) throw new Error('The demonstration certificate could not be kept in the data folder.')
  return made
}

async function findKept(dataDir: string): Promise<KeyStore | undefined> {
  try {
    const [p12, password] = await Promise.all([
      readFile(join(dataDir, folder, 'signer.p12')),
      readFile(join(dataDir, folder, 'password'), 'utf8'),
    ])
    return openKeyStore(p12, password)
  } catch (fault) {
    if (isMissing(fault)) return undefined
    throw fault
  }
}

/** Written aside and moved into place whole: a kill leaves no half, and of two starts at once the first one wins. */
async function make(dataDir: string, now: Date): Promise<void> {
  const { p12, password, authority } = await makeDemoCertificate(now)
  await mkdir(dataDir, { recursive: true })
  const aside = await mkdtemp(join(dataDir, `${folder}-`))
  const secret = { mode: 0o600, flush: true }
  await writeFile(join(aside, 'signer.p12'), p12, secret)
  await writeFile(join(aside, 'password'), password, secret)
  await writeFile(join(aside, 'authority.pem'), authority, secret)
  await rename(aside, join(dataDir, folder)).catch(async (fault: unknown) => {
    await rm(aside, { recursive: true, force: true })
    if (!isTaken(fault)) throw fault
  })
}

const codeOf = (fault: unknown): unknown => (fault instanceof Error && 'code' in fault ? fault.code : undefined)
const isMissing = (fault: unknown): boolean => codeOf(fault) === 'ENOENT'
const isTaken = (fault: unknown): boolean => codeOf(fault) === 'ENOTEMPTY' || codeOf(fault) === 'EEXIST'
