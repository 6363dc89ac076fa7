import { expect, test } from 'vitest'
import { printFacts, printHeading, printSignatures } from '../../api/src/foundation/print/print-parts.ts'
import { printTable } from '../../api/src/foundation/print/print-table.ts'
import { Printout } from '../../api/src/foundation/print/printout.ts'
import { archivalFaults } from '../harness/archival-faults.ts'
import { readPdf } from '../harness/pdf.ts'

async function print(madeAt: Date): Promise<Uint8Array> {
  const out = await Printout.begin({ title: 'BERITA ACARA PEMINDAHAN ARSIP', madeAt, landscape: true })
  printHeading(out, ['BADAN KESATUAN BANGSA DAN POLITIK'], ['BERITA ACARA', 'PEMINDAHAN ARSIP'])
  printFacts(out, [['Unit kearsipan', 'Sekretariat']])
  printTable(out, [{ title: 'Nomor' }, { title: 'Uraian', share: 2 }], [['200.1.2/1/IWK/2026', 'Nguyễn Thị 王']])
  printSignatures(out, [{ role: 'Yang menyerahkan', name: 'Ujang Hidayat', signedAt: '20 November 2026 10.00 WIB' }])
  return out.bytes()
}

test('what the office prints is fit for the archive (PDF/A-2b), also with letters its font has no picture of', async () => {
  const bytes = await print(new Date('2026-11-20T03:00:00.123Z'))
  expect(await archivalFaults(bytes)).toEqual([])
  expect(await readPdf(bytes, 'pdftotext', '@', '-')).toContain('Nguyễn Thị ?')
})

test('the same content printed at the same time gives the same bytes', async () => {
  const [one, same, later] = await Promise.all(
    ['2026-11-20T03:00:00.123Z', '2026-11-20T03:00:00.123Z', '2026-11-20T03:00:01Z'].map((at) => print(new Date(at))),
  )
  expect(Buffer.from(one!).equals(same!)).toBe(true)
  expect(Buffer.from(one!).equals(later!)).toBe(false)
})
