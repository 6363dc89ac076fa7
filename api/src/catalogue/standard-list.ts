import { byId, byNumber, byTime, oneOf } from '../foundation/reads/filters.ts'
import { describeList } from '../foundation/reads/list.ts'
import { ServiceStandard } from './service-standard.ts'
import { ServiceKind } from './service-type.ts'

/** Every version of every service's standard: what was in force when. */
export const standardList = describeList<ServiceStandard>({
  entity: ServiceStandard,
  of: 'versions of standards',
  filter: { service: oneOf(ServiceKind), version: byNumber, division: byId, createdAt: byTime },
  sort: ['createdAt', 'service', 'version'],
})
