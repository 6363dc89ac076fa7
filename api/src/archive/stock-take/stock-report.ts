import { dayOf } from '../../foundation/clock.ts'
import type { StoredFile } from '../../foundation/files/stored-file.ts'
import { formatDay } from '../../foundation/formats/day.ts'
import type { Work } from '../../foundation/work.ts'
import { keepMinutes } from '../minutes/print-minutes.ts'
import { countOf } from './close-stock-take.ts'
import type { StockTake } from './stock-take.ts'
import { StockOutcome, type StockTakeLine } from './stock-take-line.ts'

const words: Record<StockOutcome, string> = {
  [StockOutcome.EXPECTED]: 'Belum diperiksa',
  [StockOutcome.FOUND]: 'Ada',
  [StockOutcome.MISPLACED]: 'Salah tempat',
  [StockOutcome.SURPLUS]: 'Tidak terdaftar di sini',
  [StockOutcome.ON_LOAN]: 'Dipinjam',
  [StockOutcome.MISSING]: 'Tidak ditemukan',
}

/** Prints the report of a stock-take that is being closed. */
export async function keepStockReport(
  work: Work,
  stockTake: StockTake,
  lines: readonly StockTakeLine[],
): Promise<StoredFile> {
  const place = await stockTake.place.loadOrFail()
  const [opener, closer] = [await stockTake.openedBy.loadOrFail(), await stockTake.closedBy!.loadOrFail()]
  const counted = Object.values(StockOutcome)
    .filter((outcome) => outcome !== StockOutcome.EXPECTED)
    .map((outcome) => [words[outcome], `${countOf(lines, outcome)} arsip`] as const)
  return keepMinutes(work, {
    title: ['LAPORAN', 'STOK OPNAME ARSIP'],
    fileName: `stok-opname-${dayOf(stockTake.closedAt!)}.pdf`,
    text: `Isi ${place.name} (${place.code}) telah dihitung dan dibandingkan dengan daftar arsip pada tanggal ${formatDay(dayOf(stockTake.closedAt!))}.`,
    facts: [['Seharusnya ada', `${stockTake.expected} arsip`], ...counted],
    listTitle: 'HASIL PENGHITUNGAN',
    columns: [{ title: 'No.', share: 0.3 }, { title: 'Nomor atau kode', share: 2 }, { title: 'Hasil' }],
    rows: lines.map(({ code, outcome }, index) => [`${index + 1}.`, code, words[outcome]]),
    signers: [
      { role: 'Yang memulai', user: opener, at: stockTake.createdAt },
      { role: 'Yang menutup', user: closer, at: stockTake.closedAt! },
    ],
  })
}
