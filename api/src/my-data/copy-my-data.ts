import { getOwnAccount } from '../accounts/find-account.ts'
import { requireStepUp } from '../accounts/second-factor/require-step-up.ts'
import { Session } from '../accounts/session.ts'
import type { User } from '../accounts/user.ts'
import { record } from '../audit/record.ts'
import type { Work } from '../foundation/work.ts'
import { Notification } from '../notifications/notification.ts'
import { copySubmissions } from './copy-submissions.ts'
import { DataRequest } from './data-request.ts'

/**
 * Everything kept about the person who asks, in one piece (UU 27/2022: access, copy and portability). Whoever found an
 * unlocked phone must not carry it away, so the password is asked for again.
 */
export async function copyMyData(work: Work): Promise<Record<string, unknown>> {
  requireStepUp(work)
  const user = await getOwnAccount(work)
  await work.limiter.spend('copy-my-data', user.id)
  const copy = {
    madeAt: work.clock.now(),
    account: copyAccount(user),
    devices: await copyDevices(work, user.id),
    submissions: await copySubmissions(work.em, user.id, work.language),
    requests: await copyRequests(work, user.id),
    messages: await copyMessages(work, user.id),
  }
  await record(work, { action: 'account.copy-my-data', subject: { type: 'User', id: user.id } })
  return copy
}

const copyAccount = (user: User) => ({
  ...{ name: user.name, username: user.username, email: user.email, phone: user.phone },
  ...{ role: user.role, channel: user.channel, language: user.language, status: user.status },
  ...{ createdAt: user.createdAt, activatedAt: user.activatedAt, passwordChangedAt: user.passwordChangedAt },
  ...{ totpEnrolledAt: user.totpEnrolledAt, termsVersion: user.termsVersion, termsAcceptedAt: user.termsAcceptedAt },
})

async function copyDevices({ em }: Work, user: string) {
  const sessions = await em.find(Session, { user }, { orderBy: { createdAt: 'asc', id: 'asc' } })
  return sessions.map(({ createdAt, lastSeenAt, expiresAt, endedAt, address, userAgent }) => ({
    ...{ createdAt, lastSeenAt, expiresAt, endedAt, address, userAgent },
  }))
}

async function copyRequests({ em }: Work, owner: string) {
  const requests = await em.find(DataRequest, { owner }, { orderBy: { createdAt: 'asc', id: 'asc' } })
  return requests.map(({ createdAt, wish, dueAt, answer, answeredAt }) => ({
    ...{ createdAt, wish, dueAt, answer, answeredAt },
  }))
}

async function copyMessages({ em }: Work, user: string) {
  const sent = await em.find(Notification, { user }, { orderBy: { createdAt: 'asc', id: 'asc' } })
  return sent.map(({ createdAt, template, channel, state, sentAt, deliveredAt, submission }) => ({
    ...{ createdAt, template, channel, state, sentAt, deliveredAt, submission },
  }))
}
