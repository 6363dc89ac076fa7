import { randomUUID } from 'node:crypto'
import { rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { LockMode, ref } from '@mikro-orm/core'
import { record } from '../audit/record.ts'
import { dayOf } from '../foundation/clock.ts'
import { sha256OfFile } from '../foundation/files/checksum.ts'
import { FileScan, FileState, StoredFile } from '../foundation/files/stored-file.ts'
import type { Instruments, Transact, Work } from '../foundation/work.ts'
import type { FindAsker } from './asker.ts'
import type { Cell } from './cell.ts'
import { Export } from './export.ts'
import { ExportFault, ExportFormat, ExportState } from './export-enums.ts'
import { failExport, forgetSlices } from './fail-export.ts'
import { rowsOf } from './rows-of.ts'
import { findListForm } from './list-form.ts'
import { writeCsv } from './write-csv.ts'
import { writePdf } from './write-pdf.ts'
import { writeXlsx } from './write-xlsx.ts'

/** What making the files of exports needs. */
export interface FileMaker {
  instruments: Instruments
  transact: Transact
  findAsker: FindAsker
  /** Folder for unfinished files; swept of what is old. */
  folder: string
}

const writeList = (path: string, rows: AsyncIterable<readonly Cell[]>, { form, createdAt }: Export): Promise<void> =>
  writePdf(path, rows, { form: findListForm(form!)!, madeAt: createdAt })

const formats = {
  [ExportFormat.CSV]: { write: writeCsv, ending: 'csv', mediaType: 'text/csv' },
  [ExportFormat.XLSX]: {
    write: writeXlsx,
    ending: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  [ExportFormat.PDF]: { write: writeList, ending: 'pdf', mediaType: 'application/pdf' },
} as const

/**
 * The job `export-file`: makes one file of the slices. It is offered only by the transaction that comes after the last
 * byte is durable; a process that dies before leaves nothing but slices, and the next try makes the file anew.
 */
export async function makeFile(maker: FileMaker, id: string): Promise<void> {
  const { transact, folder, findAsker, instruments } = maker
  const asked = await transact(({ em }) => em.findOne(Export, { id, state: ExportState.RUNNING }))
  if (!asked) return
  const asker = await findAsker(asked.requester.id, asked.language)
  if (!asker)
    return transact(async (work) => failExport(work, await work.em.findOneOrFail(Export, id), ExportFault.NOT_ALLOWED))
  const path = join(folder, `export-${randomUUID()}`)
  try {
    await formats[asked.format].write(path, rowsOf(transact, asked), asked)
    const [sha256, { size }] = [await sha256OfFile(path), await stat(path)]
    await instruments.files.putFile(path, sha256)
    await transact((work) => offer({ ...work, viewer: asker.viewer }, id, { sha256, size }))
  } finally {
    await rm(path, { force: true })
  }
}

/** Hands the whole file over, unless the export was called off meanwhile. */
async function offer(work: Work, id: string, bytes: { sha256: string; size: number }): Promise<void> {
  const { em, clock } = work
  const which = { id, state: ExportState.RUNNING }
  const asked = await em.findOne(Export, which, { lockMode: LockMode.PESSIMISTIC_WRITE })
  if (!asked) return
  const { ending, mediaType } = formats[asked.format]
  const name = `${asked.list}-${dayOf(asked.createdAt)}.${ending}`
  const fit = { state: FileState.CLEAN, scan: FileScan.NOT_SCANNED, createdAt: clock.now() }
  const file = em.create(StoredFile, { ...bytes, name, mediaType, ...fit })
  Object.assign(asked, { state: ExportState.READY, file: ref(file) })
  await forgetSlices(work, asked)
  await record(work, {
    action: 'export.finish',
    subject: { type: 'Export', id },
    detail: { list: asked.list, rows: asked.rows },
  })
}
