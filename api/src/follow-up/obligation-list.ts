import { byDay, byId, byTime, oneOf } from '../foundation/reads/filters.ts'
import { describeList } from '../foundation/reads/list.ts'
import { Obligation, ObligationKind, ObligationState } from './obligation.ts'

/** The lists of what is owed: of a citizen, of a bidang. */
export const obligationList = describeList<Obligation>({
  entity: Obligation,
  of: 'obligations',
  filter: {
    submission: byId,
    kind: oneOf(ObligationKind),
    state: oneOf(ObligationState),
    dueOn: byDay,
    createdAt: byTime,
  },
  sort: ['dueOn', 'createdAt'],
})
