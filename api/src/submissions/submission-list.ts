import { ServiceKind } from '../catalogue/service-type.ts'
import { byDay, byFlag, byId, byText, byTime, oneOf } from '../foundation/reads/filters.ts'
import { describeList } from '../foundation/reads/list.ts'
import { Status } from './lifecycle.ts'
import { searchSubmissions } from './search.ts'
import { submissionCount } from './submission-count.ts'
import { Submission } from './submission.ts'

/** The lists of submissions: Laporan of a citizen, queue of a bidang, inbox of an official. */
export const submissionList = describeList<Submission>({
  entity: Submission,
  of: 'submissions',
  filter: {
    status: oneOf(Status),
    service: oneOf(ServiceKind),
    number: byText,
    division: byId,
    holder: byId,
    filedBy: byId,
    verifiedBy: byId,
    decidedBy: byId,
    owner: byId,
    district: byText,
    submittedAt: byTime,
    createdAt: byTime,
    dueOn: byDay,
    settledAt: byTime,
    late: byFlag,
  },
  sort: ['createdAt', 'submittedAt', 'dueOn'],
  search: searchSubmissions,
  counter: submissionCount,
})
