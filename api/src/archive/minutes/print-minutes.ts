import type { User } from '../../accounts/user.ts'
import { formatDay, formatMoment } from '../../foundation/formats/day.ts'
import { printFacts, printHeading, printSignatures } from '../../foundation/print/print-parts.ts'
import { printTable } from '../../foundation/print/print-table.ts'
import { Printout } from '../../foundation/print/printout.ts'
import { keepFile } from '../../foundation/files/keep-file.ts'
import type { StoredFile } from '../../foundation/files/stored-file.ts'
import type { Work } from '../../foundation/work.ts'
import { agencyLines } from './agency-lines.ts'
import type { ArchiveLine } from './archive-line.ts'

/** Somebody who agreed, as what, and when; without a moment they sign the paper, without a name it is written there. */
export interface Signer {
  role: string
  user?: User
  at?: Date
}

/** What a berita acara says. */
export interface Minutes {
  title: readonly string[]
  /** Name of the file, without personal data. */
  fileName: string
  text: string
  facts: readonly (readonly [string, string])[]
  listTitle: string
  columns: readonly { title: string; share?: number }[]
  rows: readonly (readonly string[])[]
  signers: readonly Signer[]
}

/** Prints a berita acara with its list and keeps it. */
export async function keepMinutes(work: Work, minutes: Minutes): Promise<StoredFile> {
  const out = await Printout.begin({ title: minutes.title.join(' '), madeAt: work.clock.now() })
  printHeading(out, await agencyLines(work), minutes.title)
  out.text(minutes.text)
  out.skip(8)
  printFacts(out, minutes.facts)
  printSignatures(
    out,
    minutes.signers.map(({ role, user, at }) => ({
      ...{ role, name: user?.name ?? byHand, nip: user?.nip ?? null },
      ...(at && { signedAt: formatMoment(at) }),
    })),
  )
  out.turn()
  printHeading(out, [], [minutes.listTitle])
  printTable(out, minutes.columns, minutes.rows)
  return keepFile(work, { name: minutes.fileName, mediaType: 'application/pdf', bytes: await out.bytes() })
}

/** Where a name is written by hand. */
const byHand = '…………………………………'

const fates = { DESTROY: 'Musnah', PERMANENT: 'Permanen', REVIEW: 'Dinilai kembali' }

/** The columns of the list of records behind a berita acara. */
export const lineColumns = [
  { title: 'No.', share: 0.4 },
  { title: 'Kode klasifikasi', share: 0.9 },
  { title: 'Nomor', share: 1.5 },
  { title: 'Uraian', share: 2.2 },
  { title: 'Tanggal' },
  { title: 'Aktif sampai' },
  { title: 'Inaktif sampai' },
  { title: 'Nasib akhir', share: 0.8 },
]

/** Records as rows of that list. */
export const lineRows = (lines: readonly ArchiveLine[]): string[][] =>
  lines.map((line, index) => [
    `${index + 1}.`,
    line.classification,
    line.number,
    line.description,
    ...[line.createdOn, line.activeUntil, line.inactiveUntil].map((day) => formatDay(day)),
    fates[line.fate],
  ])
