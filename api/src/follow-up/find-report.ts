import type { Loaded } from '@mikro-orm/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { Obligation } from './obligation.ts'
import { ResearchReport } from './research-report.ts'

/** The latest report for an obligation, with its file. */
export const findReport = (em: EntityManager, { id }: Obligation): Promise<Loaded<ResearchReport, 'file'> | null> =>
  em.findOne(
    ResearchReport,
    { obligation: id },
    { orderBy: { createdAt: 'desc', id: 'desc' }, populate: ['file'], filters: false },
  )
