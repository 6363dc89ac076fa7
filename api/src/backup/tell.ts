import type { BrokenLink } from '../audit/verify-chain.ts'
import type { Backup } from './back-up.ts'
import type { LogArchive } from './log-archive.ts'
import type { Manifest } from './manifest.ts'

/** What came of a restore. */
export interface Restored {
  stamp: string
  manifest: Manifest
  added: number
  proven: number
  /** Whether the installation has the `SECRET` of the one the backup was made of. */
  hasSameSecret: boolean
  broken: readonly BrokenLink[]
  seconds: number
}

/** What the operator reads after a backup. */
export const tellBackup = ({ stamp, manifest, copied, log }: Backup): string =>
  lines(
    `Cadangan selesai / Backup made: ${stamp}`,
    ...contents(manifest),
    `Berkas baru disalin / Files newly copied: ${copied}`,
    ...tellLog(log),
    ...tellLost(manifest),
    ...keepApart,
  )

/** What the operator reads once old backups have been cleared away. */
export const tellThinned = ({ removed }: { removed: number }): string =>
  lines(`Cadangan lama dihapus / Old backups removed: ${removed}`)

/** The proof the operator reads after a restore. */
export const tellRestore = ({ stamp, manifest, added, proven, hasSameSecret, broken, seconds }: Restored): string =>
  lines(
    `Pulih dari / Restored from: ${stamp}`,
    ...manifest.tables.filter(({ rows }) => rows > 0).map(({ table, rows }) => `  ${table}: ${rows}`),
    ...contents(manifest),
    `Baris dan SHA-256 tiap tabel sama / Rows and SHA-256 of every table equal: ${manifest.tables.length}`,
    `Berkas dengan SHA-256 sama / Files with equal SHA-256: ${proven} (${added} baru / new)`,
    `Rantai audit / Audit chains: ${broken.length === 0 ? 'OK' : `${broken.length} putus / broken`}`,
    ...tellLost(manifest),
    ...(hasSameSecret ? [] : otherSecret),
    `Lama / Duration: ${seconds.toFixed(1)} s`,
  )

const contents = ({ at, migrations, tables, files }: Manifest): string[] => [
  `Keadaan pada / As of: ${at}, ${migrations.at(-1)}`,
  `Tabel / Tables: ${tables.length}; baris / rows: ${tables.reduce((sum, { rows }) => sum + rows, 0)}`,
  `Berkas / Files: ${files.count}; byte / bytes: ${files.bytes}`,
]

/** Named by SHA-256, which tells nothing about a person. */
const tellLost = ({ files: { lost } }: Manifest): string[] =>
  lost.length === 0
    ? []
    : [`HILANG ATAU RUSAK / LOST OR DAMAGED: ${lost.length}`, ...lost.map((sha256) => `  ${sha256}`)]

function tellLog({ isOn, isFailing, keptAt }: LogArchive): string[] {
  if (!isOn) return wholeOnly
  if (isFailing) return logFails
  const until = keptAt ? keptAt.toISOString() : '-'
  return [`Log perubahan diarsipkan server sampai / The server has archived its log up to: ${until}`]
}

const wholeOnly = [
  'Server tidak mengarsipkan log perubahan (archive_mode): pemulihan hanya ke cadangan utuh.',
  'The server does not archive its log (archive_mode): one goes back to whole backups only.',
]

const logFails = [
  'PERHATIAN: server gagal mengarsipkan log perubahan; periksa archive_command.',
  'NOTE: the server fails to archive its log; check archive_command.',
]

const keepApart = [
  'Tidak ikut dicadangkan; simpan terpisah: SECRET (atau DATA_DIR/secret), SIGNING_P12 dan sandinya, BACKUP_KEY.',
  'Not in the backup; keep apart: SECRET (or DATA_DIR/secret), SIGNING_P12 and its password, BACKUP_KEY.',
]

const otherSecret = [
  'PERHATIAN: SECRET di sini berbeda. Kode TOTP dan pencarian NIK tidak berfungsi sampai SECRET lama dipasang.',
  'NOTE: SECRET differs here. TOTP codes and the search by NIK do not work until the old SECRET is in place.',
]

const lines = (...all: string[]): string => `${all.join('\n')}\n`
