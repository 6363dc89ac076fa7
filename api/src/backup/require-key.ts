import { BackupFault } from './backup-fault.ts'
import { type BackupKey, backupKey } from './backup-key.ts'

/** The key to seal and open with; none only where that was asked for. @throws BackupFault */
export function requireKey(given: string | undefined, isPlain: boolean): BackupKey | undefined {
  if (isPlain) return undefined
  if (!given) throw noKey()
  return backupKey(given)
}

const noKey = (): BackupFault =>
  new BackupFault({
    id: 'Isi BACKUP_KEY (`openssl rand -base64 32`) dan simpan di tempat lain; atau --plain untuk tanpa sandi.',
    en: 'Give BACKUP_KEY (`openssl rand -base64 32`) and keep it elsewhere; or --plain to leave it unencrypted.',
  })
