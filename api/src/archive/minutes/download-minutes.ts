import { registerEnumType } from 'type-graphql'
import { record as remember } from '../../audit/record.ts'
import { notFound } from '../../foundation/errors.ts'
import { signDownload } from '../../foundation/files/download-links.ts'
import { getVisible } from '../../foundation/reads/get-visible.ts'
import type { Work } from '../../foundation/work.ts'
import { ArchiveDestruction } from '../destruction/archive-destruction.ts'
import { ScanBatch } from '../scans/scan-batch.ts'
import { StockTake } from '../stock-take/stock-take.ts'
import { ArchiveTransfer } from '../transfers/archive-transfer.ts'

/** The papers the archive makes and keeps of its own deeds. */
export enum ArchivePaper {
  TRANSFER = 'TRANSFER',
  DESTRUCTION = 'DESTRUCTION',
  ANRI_LETTER = 'ANRI_LETTER',
  STOCK_TAKE = 'STOCK_TAKE',
  DIGITISATION = 'DIGITISATION',
}
registerEnumType(ArchivePaper, {
  name: 'ArchivePaper',
  description: 'The papers the archive keeps of its own deeds.',
  valuesConfig: {
    TRANSFER: { description: 'Berita acara pemindahan.' },
    DESTRUCTION: { description: 'Berita acara pemusnahan.' },
    ANRI_LETTER: { description: 'Surat persetujuan ANRI.' },
    STOCK_TAKE: { description: 'Laporan stok opname.' },
    DIGITISATION: { description: 'Berita acara alih media.' },
  },
})

/** A link to one of those papers, for a few minutes. */
export async function downloadMinutes(
  work: Work,
  { paper, of }: { paper: ArchivePaper; of: string },
  session?: string,
): Promise<string> {
  const file = await find(work, paper, of)
  if (!file) throw notFound(what)
  await remember(work, {
    action: 'archive.download-minutes',
    subject: { type: types[paper], id: of },
    detail: { paper },
  })
  return signDownload(work, file.id, session)
}

const types: Record<ArchivePaper, string> = {
  [ArchivePaper.TRANSFER]: 'ArchiveTransfer',
  [ArchivePaper.DESTRUCTION]: 'ArchiveDestruction',
  [ArchivePaper.ANRI_LETTER]: 'ArchiveDestruction',
  [ArchivePaper.STOCK_TAKE]: 'StockTake',
  [ArchivePaper.DIGITISATION]: 'ScanBatch',
}

async function find(work: Work, paper: ArchivePaper, id: string): Promise<{ id: string } | null | undefined> {
  const look = { ...work, what }
  if (paper === ArchivePaper.TRANSFER) return (await getVisible(ArchiveTransfer, id, look)).minutes
  if (paper === ArchivePaper.STOCK_TAKE) return (await getVisible(StockTake, id, look)).report
  if (paper === ArchivePaper.DIGITISATION) return (await getVisible(ScanBatch, id, look)).minutes
  const destruction = await getVisible(ArchiveDestruction, id, look)
  return paper === ArchivePaper.DESTRUCTION ? destruction.minutes : destruction.anriLetter
}

const what = { id: 'Berita acara', en: 'The minutes' }
