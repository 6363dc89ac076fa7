import { buffer } from 'node:stream/consumers'
import { BackupFault } from './backup-fault.ts'
import type { BackupKey } from './backup-key.ts'
import type { Place } from './place.ts'
import { open, seal, sealedLength } from './seal.ts'

/** A place for backups, entered with its key: what goes in is sealed, what comes out is opened. */
export interface Vault {
  /** Keeps an object of exactly so many bytes. */
  put(name: string, bytes: AsyncIterable<Uint8Array>, length: number): Promise<void>
  /** The bytes of an object, checked piece by piece. @throws BackupFault when it is missing, changed or another's */
  get(name: string): Promise<AsyncIterable<Uint8Array>>
  /** A whole object of moderate size. */
  read(name: string): Promise<Buffer>
  list(folder: string): AsyncIterable<string>
  remove(name: string): Promise<void>
  /** Where the bytes of a file are kept. */
  nameOfFile(sha256: string): string
}

/** Opens the place with a key; without one, everything is kept as it is, readable for all who reach it. */
export function openVault(place: Place, key: BackupKey | undefined): Vault {
  async function get(name: string): Promise<AsyncIterable<Uint8Array>> {
    const bytes = await place.get(name)
    if (!bytes) throw missing(name)
    return key ? open(bytes, key, name) : bytes
  }
  return {
    put: (name, bytes, length) =>
      key ? place.put(name, seal(bytes, key, name), sealedLength(length)) : place.put(name, bytes, length),
    get,
    read: async (name) => buffer(await get(name)),
    list: (folder) => place.list(folder),
    remove: (name) => place.remove(name),
    nameOfFile: (sha256) => nameIn(key ? 'sealed' : 'plain', key ? key.nameOf(sha256) : sha256),
  }
}

const nameIn = (folder: string, hex: string): string => `files/${folder}/${hex.slice(0, 2)}/${hex}`

const missing = (name: string): BackupFault =>
  new BackupFault({
    id: `Bagian cadangan ini tidak ada: ${name}. Pakai cadangan lain.`,
    en: `This part of the backup is missing: ${name}. Use another backup.`,
  })
