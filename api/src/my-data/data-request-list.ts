import { byId, byTime } from '../foundation/reads/filters.ts'
import { describeList } from '../foundation/reads/list.ts'
import { DataRequest } from './data-request.ts'

/** The requests to have data put right: one’s own, or those a bidang answers. */
export const dataRequestList = describeList<DataRequest>({
  entity: DataRequest,
  of: 'requests to have data put right',
  filter: { submission: byId, answeredAt: byTime, dueAt: byTime, createdAt: byTime },
  sort: ['createdAt', 'dueAt'],
})
