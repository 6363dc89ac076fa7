import { dayOf } from '../../foundation/clock.ts'
import type { StoredFile } from '../../foundation/files/stored-file.ts'
import { formatDay } from '../../foundation/formats/day.ts'
import type { Work } from '../../foundation/work.ts'
import { keepMinutes, lineColumns, lineRows } from '../minutes/print-minutes.ts'
import type { ArchiveDestruction } from './archive-destruction.ts'

/** Prints the berita acara of records destroyed, with everyone who agreed and the list. */
export async function keepDestructionMinutes(work: Work, done: ArchiveDestruction): Promise<StoredFile> {
  const unit = await done.division.loadOrFail()
  const [assessor, official] = [await done.assessedBy!.loadOrFail(), await done.approvedBy!.loadOrFail()]
  const executor = await done.endedBy!.loadOrFail()
  const day = formatDay(dayOf(done.endedAt!))
  return keepMinutes(work, {
    title: ['BERITA ACARA', 'PEMUSNAHAN ARSIP'],
    fileName: `berita-acara-pemusnahan-${dayOf(done.endedAt!)}.pdf`,
    text:
      `Pada tanggal ${day} telah dilaksanakan pemusnahan arsip sejumlah ${done.lines.length} berkas yang jangka ` +
      'simpannya berakhir dan bernasib akhir musnah menurut jadwal retensi arsip, sebagaimana tercantum dalam daftar ' +
      'arsip yang dimusnahkan.',
    facts: [
      ['Unit yang menyimpan', unit.name],
      ['Jumlah', `${done.lines.length} berkas`],
      ['Panitia penilai arsip', done.panel ?? ''],
      ['Hasil penilaian', done.assessment ?? ''],
      ['Persetujuan ANRI', done.anriNumber ?? 'Tidak diperlukan (retensi di bawah 10 tahun)'],
      ['Cara dan saksi', done.method ?? ''],
      ['Arsip elektronik', done.keepsElectronic ? 'Tetap disimpan' : 'Ikut dihapus'],
    ],
    listTitle: 'DAFTAR ARSIP YANG DIMUSNAHKAN',
    columns: lineColumns,
    rows: lineRows(done.lines),
    signers: [
      { role: 'Panitia penilai arsip', user: assessor, at: done.assessedAt! },
      { role: `Menyetujui, ${official.position ?? 'Pejabat'}`, user: official, at: done.approvedAt! },
      { role: 'Yang memusnahkan', user: executor, at: done.endedAt! },
    ],
  })
}
