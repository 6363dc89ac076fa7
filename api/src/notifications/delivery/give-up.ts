import { ref } from '@mikro-orm/core'
import type { Work } from '../../foundation/work.ts'
import { DeliveryState, type Fault } from '../delivery-state.ts'
import { Notification } from '../notification.ts'
import { enqueue } from '../notify.ts'
import { addressOn, findRecipient, otherChannel } from '../recipient.ts'
import { tellUnreached } from '../tell-unreached.ts'
import { templates } from '../templates/templates.seed.ts'
import type { TemplateSeed } from '../templates/template.ts'

/** This channel will not do: the other one takes over once, or staff are shown that nobody was reached. */
export async function giveUp(work: Work, notification: Notification, fault: Fault): Promise<void> {
  notification.state = fault === 'SUPPRESSED' ? DeliveryState.SUPPRESSED : DeliveryState.FAILED
  notification.fault = fault
  if (await canFallBack(work, notification)) return enqueue(work, standInFor(work, notification))
  await markUnreached(work, notification)
}

/** Shows staff that this person was not reached, and tells those who can mend it. */
export async function markUnreached(work: Work, notification: Notification): Promise<void> {
  notification.unreached = true
  work.log.warn({ notification: notification.id, fault: notification.fault }, 'notifications: a person was not reached')
  await tellUnreached(work, notification)
}

/** Whether another channel is left to try, and what to say on it still known. */
export async function canFallBack(work: Work, notification: Notification): Promise<boolean> {
  const { only }: TemplateSeed = templates[notification.template]
  if (only || notification.fallbackOf || !notification.params) return false
  return addressOn(await findRecipient(work, notification), otherChannel(notification.channel)) !== null
}

const standInFor = (work: Work, failed: Notification): Notification =>
  Object.assign(copyOf(work, failed), { channel: otherChannel(failed.channel), fallbackOf: ref(failed) })

/** The same message once more, as if never sent. */
export const copyOf = (work: Work, { user, submission, division, template, language, ...rest }: Notification) =>
  Object.assign(new Notification(), {
    createdAt: work.clock.now(),
    user,
    submission,
    division,
    template,
    language,
    channel: rest.channel,
    params: rest.params,
    to: rest.to,
    recipientKey: rest.recipientKey,
  } satisfies Partial<Notification>)
