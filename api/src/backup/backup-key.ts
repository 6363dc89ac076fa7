import { createHmac, hkdfSync, scryptSync } from 'node:crypto'

/** The key of a backup, as made of what the operator keeps in `BACKUP_KEY`. */
export interface BackupKey {
  /** Tells whether something was sealed with this key, and nothing else about it. */
  mark: Buffer
  /** The key of one sealed object. */
  of(salt: Uint8Array): Buffer
  /** What the file of this SHA-256 is called in a backup: whoever sees the names learns nothing of the files. */
  nameOf(sha256: string): string
}

const purpose = 'like-u/backup'

/**
 * Stretches the operator's key (scrypt) and derives from it a key per object and one for names (HKDF). The salt is
 * fixed, so that the key alone opens a backup; the configuration refuses a key that could be guessed.
 */
export function backupKey(given: string): BackupKey {
  const master = scryptSync(given, purpose, 32, { N: 2 ** 15, maxmem: 2 ** 26 })
  const derive = (salt: Uint8Array, what: string, length: number): Buffer =>
    Buffer.from(hkdfSync('sha256', master, salt, `${purpose}/${what}`, length))
  const names = derive(Buffer.alloc(0), 'name', 32)
  return {
    mark: derive(Buffer.alloc(0), 'mark', 8),
    of: (salt) => derive(salt, 'object', 32),
    nameOf: (sha256) => createHmac('sha256', names).update(sha256).digest('hex'),
  }
}
