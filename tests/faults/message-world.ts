import { MikroORM } from '@mikro-orm/postgresql'
import express, { type Router } from 'express'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Delegation } from '../../api/src/accounts/delegation.ts'
import { Division } from '../../api/src/accounts/division.ts'
import { Channel, User } from '../../api/src/accounts/user.ts'
import { AuditEntry } from '../../api/src/audit/audit-entry.ts'
import { ormOptions } from '../../api/src/database/mikro-orm.config.ts'
import { Base } from '../../api/src/foundation/base-entity.ts'
import { createJobs } from '../../api/src/foundation/jobs/create-jobs.ts'
import { createLog } from '../../api/src/foundation/log.ts'
import { system } from '../../api/src/foundation/viewer.ts'
import type { Transact, Work } from '../../api/src/foundation/work.ts'
import { ChannelStop } from '../../api/src/notifications/channel-stop.ts'
import { createChannels, type ProvidersConfig } from '../../api/src/notifications/channels/create-channels.ts'
import type { Delivery } from '../../api/src/notifications/delivery/deliver-notification.ts'
import { usualPolicy, type DeliveryPolicy } from '../../api/src/notifications/delivery/policy.ts'
import type { DeliveryState } from '../../api/src/notifications/delivery-state.ts'
import { MailboxMessage } from '../../api/src/notifications/mailbox/mailbox-message.ts'
import { MessageTemplate } from '../../api/src/notifications/message-template.ts'
import { Notification } from '../../api/src/notifications/notification.ts'
import { notify } from '../../api/src/notifications/notify.ts'
import { seedTemplates } from '../../api/src/notifications/seed-templates.ts'
import { SuppressedAddress } from '../../api/src/notifications/suppressed-address.ts'
import { workOnNotifications } from '../../api/src/notifications/work-on-notifications.ts'
import { createDatabase } from '../harness/database.ts'
import { eventually } from '../harness/mailbox.ts'

const ground = [Base, Delegation, Division, User, AuditEntry]
const own = [ChannelStop, MailboxMessage, MessageTemplate, Notification, SuppressedAddress]

const hurried = { firstRetrySeconds: 0.2, maxRetrySeconds: 0.5, reconcileSeconds: 0.2, turnSeconds: 0.2 }
/** Tries again within seconds, so that tests need not wait. */
export const hurriedPolicy: DeliveryPolicy = { ...usualPolicy, ...hurried }

/** The notifications of an installation, alone with a database and the providers of a test. */
export async function createMessageWorld(providers: ProvidersConfig, policy = hurriedPolicy) {
  const database = await createDatabase()
  const orm = await MikroORM.init({ ...ormOptions({ url: database.appUrl }), entities: [...ground, ...own] })
  await seedTemplates(orm.em.fork())
  const alarms: string[] = []
  const log = Object.assign(createLog('silent'), { fatal: (_: object, text: string) => void alarms.push(text) })
  let turned = 0
  const clock = { now: () => new Date(Date.now() + turned) }
  const startJobs = () =>
    createJobs({ connectionString: database.appUrl, clock, log, pollSeconds: 0.5, monitorSeconds: 1, schedule: false })
  let jobs = await startJobs()
  // Messages need no more instruments than these.
  const transact: Transact = (verb) =>
    orm.em
      .fork()
      .transactional((em) => verb({ ...instruments(), em, viewer: system, language: 'id' } as unknown as Work))
  const instruments = () => ({
    clock,
    log,
    outbox: jobs,
    settings: { publicUrl: 'http://like-u.test', production: false, secret: 'a secret of this test, long enough' },
  })
  const delivery: Delivery = { transact, channels: createChannels(providers, orm.em), policy }
  const find = (id: string) => orm.em.fork().findOneOrFail(Notification, id, { populate: ['fallbackOf'] })
  return {
    orm,
    alarms,
    transact,
    delivery,
    find,
    beginWork: () => workOnNotifications(jobs, delivery),
    /** The process is gone; another one takes its place. */
    restart: async () => {
      await jobs.stop()
      jobs = await startJobs()
    },
    turnClock: (minutes: number) => void (turned += minutes * 60_000),
    enrol: (person: Partial<User> = {}) => enrol(orm, person),
    tell: (user: User) => transact((work) => notify(work, { ...accepted, user: user.id })),
    fallbackOf: (id: string) =>
      eventually(
        'A fallback',
        async () => (await orm.em.fork().findOne(Notification, { fallbackOf: id })) ?? undefined,
      ),
    reaches: (id: string, state: `${DeliveryState}`, seconds?: number) =>
      eventually(`State ${state}`, async () => ((await find(id)).state === state ? find(id) : undefined), seconds),
    stop: async () => {
      await jobs.stop()
      await orm.close()
      await database.drop()
    },
  }
}

export type MessageWorld = Awaited<ReturnType<typeof createMessageWorld>>

const accepted = { template: 'REPORT_ACCEPTED', params: { number: 'IPN-2026-0001' } } as const

let enrolled = 0

async function enrol(orm: MikroORM, person: Partial<User>): Promise<User> {
  const n = ++enrolled
  const user = Object.assign(new User(), {
    name: 'Siti Rahmawati',
    username: `siti${n}`,
    email: `siti${n}@contoh.id`,
    phone: null,
    channel: Channel.EMAIL,
    ...person,
  })
  await orm.em.fork().persist(user).flush()
  return user
}

/** Serves one router on loopback. */
export async function serveRouter(router: Router): Promise<{ url: string; stop(): Promise<void> }> {
  const server: Server = createServer(express().use(router))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
    },
  }
}
