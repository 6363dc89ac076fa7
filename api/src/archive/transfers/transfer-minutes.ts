import type { StoredFile } from '../../foundation/files/stored-file.ts'
import { formatDay } from '../../foundation/formats/day.ts'
import { dayOf } from '../../foundation/clock.ts'
import type { Work } from '../../foundation/work.ts'
import { keepMinutes, lineColumns, lineRows } from '../minutes/print-minutes.ts'
import type { ArchiveTransfer } from './archive-transfer.ts'

/** Prints the berita acara of records handed over, with both signatures and the list. */
export async function keepTransferMinutes(work: Work, transfer: ArchiveTransfer): Promise<StoredFile> {
  const [from, to] = [await transfer.division.loadOrFail(), await transfer.archiveUnit.loadOrFail()]
  const [giver, taker] = [await transfer.proposedBy.loadOrFail(), await transfer.decidedBy!.loadOrFail()]
  const day = formatDay(dayOf(transfer.decidedAt!))
  return keepMinutes(work, {
    title: ['BERITA ACARA', 'PEMINDAHAN ARSIP INAKTIF'],
    fileName: `berita-acara-pemindahan-${dayOf(transfer.decidedAt!)}.pdf`,
    text:
      `Pada tanggal ${day} telah dilaksanakan pemindahan arsip inaktif dari unit pengolah kepada unit kearsipan, ` +
      `sejumlah ${transfer.lines.length} berkas sebagaimana tercantum dalam daftar arsip yang dipindahkan. Sejak tanggal ` +
      'ini pengelolaan arsip tersebut menjadi tanggung jawab unit kearsipan.',
    facts: [
      ['Unit pengolah', from.name],
      ['Unit kearsipan', to.name],
      ['Jumlah', `${transfer.lines.length} berkas`],
    ],
    listTitle: 'DAFTAR ARSIP YANG DIPINDAHKAN',
    columns: lineColumns,
    rows: lineRows(transfer.lines),
    signers: [
      { role: `Yang memindahkan, ${giver.position ?? from.name}`, user: giver, at: transfer.createdAt },
      { role: `Yang menerima, ${taker.position ?? to.name}`, user: taker, at: transfer.decidedAt! },
    ],
  })
}
