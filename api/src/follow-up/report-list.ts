import { byDay, byTime, oneOf } from '../foundation/reads/filters.ts'
import { containing } from '../foundation/reads/like.ts'
import { describeList } from '../foundation/reads/list.ts'
import { PublicationConsent, ReportState, ResearchReport } from './research-report.ts'

const contains = (text: string) => ({ $ilike: containing(text) })

/** The lists of research reports, found again by what they are about. */
export const reportList = describeList<ResearchReport>({
  entity: ResearchReport,
  of: 'research reports',
  filter: {
    state: oneOf(ReportState),
    publication: oneOf(PublicationConsent),
    finishedOn: byDay,
    submittedAt: byTime,
  },
  sort: ['createdAt'],
  search: (text) => ({
    $or: [
      { abstract: contains(text) },
      { recommendations: contains(text) },
      { obligation: { submission: { subject: contains(text) } } },
    ],
  }),
})
