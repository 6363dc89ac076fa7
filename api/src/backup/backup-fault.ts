import type { Text } from '../foundation/text.ts'

/** What stops a backup or a restore: a sentence for the operator, in both languages, without personal data. */
export class BackupFault extends Error {
  constructor(text: Text) {
    super(`${text.id}\n${text.en}`)
    this.name = 'BackupFault'
  }
}
