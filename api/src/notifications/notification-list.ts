import { Channel } from '../accounts/user.ts'
import { byFlag, byId, byText, byTime, oneOf } from '../foundation/reads/filters.ts'
import { describeList } from '../foundation/reads/list.ts'
import { DeliveryState } from './delivery-state.ts'
import { Notification } from './notification.ts'

/** The delivery log: which messages went out, and whom none has reached. */
export const notificationList = describeList<Notification>({
  entity: Notification,
  of: 'messages',
  filter: {
    state: oneOf(DeliveryState),
    template: byText,
    channel: oneOf(Channel),
    unreached: byFlag,
    submission: byId,
    division: byId,
    createdAt: byTime,
  },
  sort: ['createdAt'],
})
