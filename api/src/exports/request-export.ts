import { ref } from '@mikro-orm/core'
import { User } from '../accounts/user.ts'
import { record } from '../audit/record.ts'
import { daysAfter } from '../foundation/clock.ts'
import { badInput, tooManyRequests } from '../foundation/errors.ts'
import { cleanText } from '../foundation/formats/clean-text.ts'
import type { Work } from '../foundation/work.ts'
import { labelOf } from './column-label.ts'
import { Export } from './export.ts'
import { ExportFormat, ExportState } from './export-enums.ts'

declare module '../foundation/outbox.ts' {
  interface Jobs {
    /** Read the next slice of an export: that with this number. */
    'export-slice': { export: string; slice: number }
    /** All slices are there: make the file of them. */
    'export-file': { export: string }
    'forget-exports': Record<string, never>
  }
}

/** What somebody wants to have in a file; list, arguments and columns have been checked against schema and rights. */
export interface ExportOrder {
  list: string
  filter?: Record<string, unknown> | null
  sort?: string | null
  descending?: boolean | null
  search?: string | null
  columns: readonly { path: string; label?: string | null }[]
  /** The scalar or enum each column is of. */
  leaves: readonly string[]
  format: ExportFormat
  /** The official list it becomes, if it does. */
  form?: string
}

/** How many exports of one person may be on their way, and for how many days a file is kept. */
const mostUnfinished = 3
const keptDays = 7

/** Takes an order for an export; it is read by a job, with the rights its requester has then. */
export async function requestExport(work: Work, order: ExportOrder): Promise<Export> {
  const { em, clock, viewer, outbox } = work
  if (order.format === ExportFormat.PDF && !order.form) throw badInput({ field: 'format', message: onlyForms })
  const unfinished = { requester: viewer.id!, state: { $in: [ExportState.WAITING, ExportState.RUNNING] } }
  if ((await em.count(Export, unfinished)) >= mostUnfinished) throw tooManyRequests(60)
  const asked = Object.assign(new Export(), {
    createdAt: clock.now(),
    requester: ref(em.getReference(User, viewer.id!)),
    list: order.list,
    format: order.format,
    form: order.form ?? null,
    columns: order.columns.map(({ path }) => path),
    labels: order.columns.map(({ path, label }) => headingOf(label) || labelOf(path, work.language)),
    leaves: [...order.leaves],
    asked: argumentsOf(order),
    language: work.language,
    expiresAt: daysAfter(clock.now(), keptDays),
  })
  em.persist(asked)
  await remember(work, asked)
  await outbox.send(em, 'export-slice', { export: asked.id, slice: 0 })
  return asked
}

const headingOf = (label: string | null | undefined): string => cleanText(label ?? '').slice(0, 120)

const argumentsOf = ({ filter, sort, descending, search }: ExportOrder): NonNullable<Export['asked']> => ({
  ...(filter ? { filter } : {}),
  ...(sort ? { sort } : {}),
  ...(typeof descending === 'boolean' ? { descending } : {}),
  ...(search?.trim() ? { search } : {}),
})

/** By what a list was narrowed is remembered, never to what: that may be a person. */
const remember = (work: Work, { id, list, format, form, columns, asked }: Export): Promise<void> =>
  record(work, {
    action: 'export.request',
    subject: { type: 'Export', id },
    detail: {
      list,
      format,
      ...(form ? { form } : {}),
      columns,
      filter: Object.keys(asked!.filter ?? {}),
      search: Boolean(asked!.search),
    },
  })

const onlyForms = {
  id: 'PDF hanya untuk daftar resmi. Pilih CSV atau Excel.',
  en: 'PDF is for official lists only. Choose CSV or Excel.',
}
