import { byDay, byId, oneOf } from '../../foundation/reads/filters.ts'
import { describeList } from '../../foundation/reads/list.ts'
import { Capacity, Delegation } from '../delegation.ts'

/** Who stands in for whom, past and to come. */
export const delegationList = describeList<Delegation>({
  entity: Delegation,
  of: 'delegations',
  filter: { official: byId, delegate: byId, capacity: oneOf(Capacity), fromDay: byDay, toDay: byDay },
  sort: ['createdAt', 'fromDay', 'toDay'],
})
