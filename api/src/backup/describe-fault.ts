import { ConfigFault } from '../config.ts'
import type { Text } from '../foundation/text.ts'
import { BackupFault } from './backup-fault.ts'

/** What the operator reads when a backup or a restore was given up: our own words, or what the machine lacks. */
export function describeFault(fault: Error): string {
  if (fault instanceof ConfigFault || fault instanceof BackupFault) return fault.message
  const lack = lackOf(fault)
  return lack ? `${lack.id}\n${lack.en}\n${codeOf(fault)}` : (fault.stack ?? fault.message)
}

const full: Text = {
  id: 'Tempat penyimpanan penuh. Kosongkan atau pilih tempat lain, lalu ulangi; tidak ada yang tersimpan setengah.',
  en: 'There is no room left. Make room or choose another place and run this again; nothing is kept half-done.',
}
const closed: Text = {
  id: 'Tempat penyimpanan tidak dapat dibaca atau ditulisi. Periksa izin folder atau kunci bucket.',
  en: 'The place cannot be read or written. Check the rights of the folder or the keys of the bucket.',
}
const away: Text = {
  id: 'Basis data atau tempat penyimpanan tidak dapat dihubungi. Periksa alamat dan jaringannya, lalu ulangi.',
  en: 'The database or the place cannot be reached. Check address and network and run this again.',
}
const noBucket: Text = { id: 'Bucket itu tidak ada. Periksa namanya.', en: 'There is no such bucket. Check its name.' }

/** Codes of the system, of PostgreSQL and names of S3 for what an operator can mend. */
const lacks: Record<string, Text> = {
  ...{ ENOSPC: full, EDQUOT: full, '53100': full, QuotaExceeded: full },
  ...{ EACCES: closed, EPERM: closed, EROFS: closed, ENOTDIR: closed, EEXIST: closed },
  ...{ AccessDenied: closed, InvalidAccessKeyId: closed, SignatureDoesNotMatch: closed, '28P01': closed },
  ...{ ECONNREFUSED: away, ECONNRESET: away, ENOTFOUND: away, EHOSTUNREACH: away, ETIMEDOUT: away, TimeoutError: away },
  NoSuchBucket: noBucket,
}

const codeOf = (fault: Error): string => ('code' in fault && fault.code ? String(fault.code) : fault.name)

const lackOf = (fault: Error): Text | undefined => lacks[codeOf(fault)]
