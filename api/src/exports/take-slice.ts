import { LockMode, ref } from '@mikro-orm/core'
import { Refusal } from '../foundation/errors.ts'
import { readWish } from '../foundation/graphql/list-query.ts'
import type { Transact, Work } from '../foundation/work.ts'
import type { Asker, FindAsker } from './asker.ts'
import { Export } from './export.ts'
import { ExportFault, ExportFormat, ExportState } from './export-enums.ts'
import { ExportSlice } from './export-slice.ts'
import { failExport } from './fail-export.ts'
import { readSlice, type Slice } from './read-slice.ts'

/** Most rows of what is put together in memory. */
const mostRows: Partial<Record<ExportFormat, number>> = { [ExportFormat.XLSX]: 50_000, [ExportFormat.PDF]: 3000 }

/**
 * The job `export-slice`: reads the next rows of an export and sends the job for those that follow, in one transaction.
 * Killed in between it starts from where the last slice ended; done twice it does nothing the second time.
 */
export const takeSlice = (transact: Transact, findAsker: FindAsker, job: { export: string; slice: number }) =>
  transact(async (work) => {
    const unfinished = { state: { $in: [ExportState.WAITING, ExportState.RUNNING] } }
    const which = { id: job.export, slices: job.slice, ...unfinished }
    const asked = await work.em.findOne(Export, which, { lockMode: LockMode.PESSIMISTIC_WRITE })
    if (!asked) return
    const asker = await findAsker(asked.requester.id, asked.language)
    const slice = asker && (await readAllowed(asker, asked))
    if (!slice) return failExport(work, asked, ExportFault.NOT_ALLOWED)
    if ((slice.total ?? asked.rows + slice.rows.length) > (mostRows[asked.format] ?? Infinity))
      return failExport(work, asked, ExportFault.TOO_MANY_ROWS)
    await keep(work, asked, slice)
  })

/** The slice; `undefined` when its requester may not read the list or one of the columns any more. */
async function readAllowed(asker: Asker, { list, columns, asked, cursor }: Export): Promise<Slice | undefined> {
  try {
    return await readSlice(asker, list, readWish(asker, { ...asked, list, columns }), cursor ?? null)
  } catch (error) {
    if (error instanceof Refusal || isForbidden(error)) return undefined
    throw error
  }
}

const isForbidden = (error: unknown): boolean =>
  (error as { extensions?: { code?: string } }).extensions?.code === 'FORBIDDEN'

async function keep({ em, outbox }: Work, asked: Export, { rows, cursor, total }: Slice): Promise<void> {
  em.persist(Object.assign(new ExportSlice(), { export: ref(asked), number: asked.slices, rows }))
  Object.assign(asked, {
    ...{ state: ExportState.RUNNING, rows: asked.rows + rows.length, slices: asked.slices + 1, cursor },
    ...(total === undefined ? {} : { total }),
  })
  if (cursor === null) await outbox.send(em, 'export-file', { export: asked.id })
  else await outbox.send(em, 'export-slice', { export: asked.id, slice: asked.slices })
}
