import type { GraphQLSchema } from 'graphql'
import { dayOf } from '../foundation/clock.ts'
import { badInput } from '../foundation/errors.ts'
import { readWish } from '../foundation/graphql/list-query.ts'
import type { Request } from '../foundation/request.ts'
import type { Export } from './export.ts'
import type { ExportFormat } from './export-enums.ts'
import { findListForm, pathsOf } from './list-form.ts'
import { requestExport } from './request-export.ts'

/** An official list somebody wants, narrowed as its list can be. */
export interface FormOrder {
  form: string
  filter?: Record<string, unknown> | null
  search?: string | null
  format: ExportFormat
}

/** Takes an order for an official list; what it is read from is checked against schema and rights like any export. */
export async function requestListForm(
  { rights, viewer, transact, clock }: Request,
  schema: GraphQLSchema,
  { form: name, filter, search, format }: FormOrder,
): Promise<Export> {
  const form = findListForm(name)
  if (!form) throw badInput({ field: 'form', message: unknown })
  const columns = pathsOf(form)
  const narrowed = { ...filter, ...form.narrow(dayOf(clock.now())) }
  const wish = { list: form.list, filter: narrowed, search: search ?? null, columns }
  const leaves = readWish({ schema, rights, viewer }, wish).columns.map(({ leaf }) => leaf)
  return transact((work) =>
    requestExport(work, { ...wish, columns: columns.map((path) => ({ path })), leaves, format, form: name }),
  )
}

const unknown = { id: 'Daftar resmi ini tidak dikenal.', en: 'There is no such official list.' }
