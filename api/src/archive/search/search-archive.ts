import { raw } from '@mikro-orm/core'
import { findPage } from '../../foundation/reads/find-page.ts'
import type { ListArgs } from '../../foundation/reads/list.ts'
import type { Request } from '../../foundation/request.ts'
import { divisionsOf } from '../../foundation/rights/rights.ts'
import { archiveList } from '../archive-list.ts'
import type { ArchiveSearch } from './archive-hit.ts'
import { findPassages } from './find-passages.ts'
import { findQuery } from './find-query.ts'

/** Finds records by any word of their letters and scans, by names, identifiers and numbers. */
export async function searchArchive(request: Request, { search, ...args }: ListArgs): Promise<ArchiveSearch> {
  const { em, settings, viewer } = request
  const { query, respelt, ids: few } = await findQuery(em, search ?? '', settings.secret, divisionsOf(viewer))
  const { nodes, pageInfo } = await findPage(request, archiveList, args, few ? among(few) : holding(query))
  const ids = nodes.map(({ id }) => id)
  const passages = await findPassages(em, ids, query)
  return { hits: nodes.map((record) => ({ record, passage: passages.get(record.id) ?? [] })), respelt, pageInfo }
}

const holding = (query: string) => ({ [raw((alias: string) => `"${alias}"."words" @@ ?::tsquery`, [query])]: [] })
const among = (ids: readonly string[]) => ({
  [raw((alias: string) => `"${alias}"."id" = any(?::uuid[])`, [`{${ids.join(',')}}`])]: [],
})
