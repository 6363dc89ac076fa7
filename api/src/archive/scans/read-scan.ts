import { join } from 'node:path'
import { LockMode, ref } from '@mikro-orm/core'
import { minutesAfter } from '../../foundation/clock.ts'
import { FileState, FileScan, StoredFile } from '../../foundation/files/stored-file.ts'
import type { Work } from '../../foundation/work.ts'
import { ArchiveRecord } from '../archive-record.ts'
import { inFolder, runApart, TooMuch } from '../apart/run-apart.ts'
import type { PartRead } from '../apart/tasks.ts'
import { ReadingState, ScanPartState } from './scan-enums.ts'
import { ScanPart } from './scan-part.ts'
import { type Kept, keepMade, layOut, type Workshop } from '../apart/workshop.ts'

const waiting = { reading: ReadingState.WAITING }

/** The job `read-scan`: reads the words of a part, so that it is found by them; nothing of them is ever logged. */
export async function readScan(shop: Workshop, id: string, signal: AbortSignal): Promise<void> {
  const part = await shop.transact(({ em }) => em.findOne(ScanPart, { id, ...waiting }, { populate: ['file'] }))
  if (!part) return
  const { state } = part.file.unwrap()
  if (state === FileState.PENDING_SCAN) return later(shop, id)
  if (state === FileState.REJECTED) return shop.transact((work) => leaveUnread(work, id))
  try {
    await inFolder(shop.folder, async (folder) => {
      const path = await layOut(shop, part.file.unwrap(), join(folder, 'part.pdf'))
      const about = { title: `Pindaian ${id}`, made: part.createdAt.toISOString() }
      const read = await runApart('read', folder, { path, ...about }, signal)
      const bytes = await keepMade(shop, folder, 'searchable.pdf')
      await shop.transact((work) => keepReading(work, id, { ...read, bytes }))
    })
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error
    await shop.transact((work) => leaveUnread(work, id))
  }
}

async function keepReading(work: Work, id: string, { words, pages, bytes }: PartRead & { bytes: Kept }): Promise<void> {
  const { em, clock } = work
  const part = await em.findOne(ScanPart, { id, ...waiting }, { lockMode: LockMode.PESSIMISTIC_WRITE })
  if (!part) return
  const file = Object.assign(new StoredFile(), {
    ...{ ...bytes, name: `pindaian-${part.position}-dapat-dicari.pdf`, mediaType: 'application/pdf', pages },
    ...{ state: FileState.CLEAN, scan: FileScan.NOT_SCANNED, createdAt: clock.now() },
  })
  em.persist(file)
  Object.assign(part, { reading: ReadingState.READ, words: words.replaceAll('\0', ''), searchable: ref(file) })
  if (part.record) await tellRecord(work, part)
  else await suggest(work, part)
}

/** The words of a scan are what its record is found by; those of one it had before count no more. */
export async function tellRecord({ em }: Work, { record, file, words, reading }: ScanPart): Promise<void> {
  const owner = await record?.loadOrFail()
  if (reading === ReadingState.READ && owner?.scan?.id === file.id) owner.scanText = words
  await em.flush()
}

/** A paper without a code that names the number of one of our letters probably is that letter. */
async function suggest({ em }: Work, part: ScanPart): Promise<void> {
  if (part.state !== ScanPartState.IN_TRAY || part.suggested) return
  const numbers = [...new Set(part.words.split(/\s+/).filter((word) => word.includes('/')))].slice(0, 50)
  const { division } = await part.batch.loadOrFail()
  const found = await em.find(ArchiveRecord, { number: { $in: numbers }, division: division.id }, { limit: 2 })
  if (found.length === 1) part.suggested = ref(found[0]!)
}

/** The virus scan of a file may take a while. */
const later = ({ transact }: Workshop, id: string): Promise<void> =>
  transact(({ em, outbox, clock }) =>
    outbox.send(em, 'read-scan', { part: id }, { startAfter: minutesAfter(clock.now(), 1) }),
  )

/** Gives up reading a part: the scan is unharmed, it is only not found by its words. */
export async function leaveUnread({ em }: Work, id: string): Promise<void> {
  await em.nativeUpdate(ScanPart, { id, ...waiting }, { reading: ReadingState.FAILED })
}
