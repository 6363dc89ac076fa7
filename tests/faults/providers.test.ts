import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Channel } from '../../api/src/accounts/user.ts'
import { beginTry } from '../../api/src/notifications/delivery/begin-try.ts'
import type { Notification } from '../../api/src/notifications/notification.ts'
import { notify } from '../../api/src/notifications/notify.ts'
import { startFakeSendGrid, type FakeSendGrid } from '../harness/fakes/fake-sendgrid.ts'
import { startFakeWhatsApp, type FakeWhatsApp } from '../harness/fakes/fake-whatsapp.ts'
import { eventually } from '../harness/mailbox.ts'
import { createMessageWorld, hurriedPolicy, type MessageWorld } from './message-world.ts'

const from = { email: 'like-u@contoh.id', name: 'LIKE-U' }
const guard = { timeoutSeconds: 0.4, breakAfter: 4, pauseSeconds: 1 }

let sendGrid: FakeSendGrid
let whatsApp: FakeWhatsApp
let world: MessageWorld

beforeEach(async () => {
  sendGrid = await startFakeSendGrid()
  whatsApp = await startFakeWhatsApp()
  const chat = { token: 'token', phoneNumberId: '1', baseUrl: whatsApp.url, form: 'text' } as const
  world = await createMessageWorld({
    sendGrid: { apiKey: 'SG.test', from, baseUrl: sendGrid.url },
    whatsApp: chat,
    guard,
  })
})

afterEach(async () => {
  await world.stop()
  await Promise.all([sendGrid.stop(), whatsApp.stop()])
})

const whatsAppOnly = { phone: '+6281234567890', channel: Channel.WHATSAPP }

describe('the outbox', () => {
  it('sends once what was committed before the process died', async () => {
    const told = await world.tell(await world.enrol())
    await world.restart()
    await world.beginWork()
    const sent = await world.reaches(told.id, 'SENT')
    expect(sendGrid.letters()).toHaveLength(1)
    expect(sent).toMatchObject({
      attempts: 1,
      providerMessageId: 'sg-1',
      maskedAddress: expect.stringMatching(/^s•••@/),
    })
  })

  it('sends nothing of what was rolled back', async () => {
    await world.beginWork()
    const user = await world.enrol()
    const order = { template: 'REPORT_ACCEPTED', params: { number: 'X' }, user: user.id } as const
    const failed = world.transact(async (work) => {
      await notify(work, order)
      throw new Error('the verb failed after all')
    })
    await expect(failed).rejects.toThrow('after all')
    await world.reaches((await world.tell(user)).id, 'SENT')
    expect(sendGrid.letters()).toHaveLength(1)
  })

  it('tells once when the same cause comes twice', async () => {
    const user = (await world.enrol()).id
    const order = { template: 'REPORT_ACCEPTED', params: { number: 'X' }, user, cause: 'entry 7' } as const
    const first = await world.transact((work) => notify(work, order))
    const second = await world.transact((work) => notify(work, order))
    expect(second.id).toBe(first.id)
  })

  it('takes a try whose worker died for one of unknown outcome, and tries once more', async () => {
    const told = await world.tell(await world.enrol())
    const order = { notification: told.id, attempt: 0 }
    const lost = await world.transact((work) => beginTry(work, order, hurriedPolicy))
    expect(lost?.number).toBe(1)
    await world.beginWork()
    const sent = await world.reaches(told.id, 'SENT')
    expect(sent).toMatchObject({ attempts: 2, unknownOutcomes: 1 })
    expect(sendGrid.letters()).toHaveLength(1)
  })
})

describe('a provider that refuses our credentials', () => {
  it('is left alone, raises one alarm, and gets everything once it accepts them again', async () => {
    sendGrid.always({ status: 401 })
    const told = [await world.tell(await world.enrol()), await world.tell(await world.enrol())]
    await world.beginWork()
    const waiting = await Promise.all(told.map(({ id }) => world.reaches(id, 'FAILED_TEMPORARILY')))
    expect(waiting.map(({ fault }) => fault)).toEqual(['CREDENTIALS', 'CREDENTIALS'])
    await eventually('Several tries', async () => ((await world.find(told[1]!.id)).attempts > 3 ? true : undefined))
    const callsWhileStopped = sendGrid.calls.length
    expect(callsWhileStopped).toBeLessThanOrEqual(2)
    expect(world.alarms).toHaveLength(1)
    sendGrid.always(undefined)
    world.turnClock(6)
    await Promise.all(told.map(({ id }) => world.reaches(id, 'SENT')))
    expect(sendGrid.calls).toHaveLength(callsWhileStopped + 2)
    expect(world.alarms).toHaveLength(1)
  })
})

describe('a busy or failing provider', () => {
  it('is asked again after the time it names; a person gets messages in their order, each once', async () => {
    sendGrid.next({ status: 429, headers: { 'retry-after': '1' } }, { status: 500 }, { status: 503 })
    const user = await world.enrol()
    const first = await world.tell(user)
    world.turnClock(0.001)
    const second = await world.tell(user)
    const begun = Date.now()
    await world.beginWork()
    await world.reaches(first.id, 'SENT')
    expect(Date.now() - begun).toBeGreaterThan(1000)
    await world.reaches(second.id, 'SENT')
    const order = sendGrid.letters().map(({ notification }) => notification)
    expect(order).toEqual([first.id, first.id, first.id, first.id, second.id])
  })

  it('is replaced by the other channel when patience is over', async () => {
    sendGrid.always({ status: 503 })
    const told = await world.tell(await world.enrol({ phone: '+6281234567891' }))
    await world.beginWork()
    await world.reaches(told.id, 'FAILED_TEMPORARILY')
    world.turnClock(61)
    expect(await world.reaches(told.id, 'FAILED')).toMatchObject({ fault: 'PROVIDER_ERROR', unreached: false })
    const stand = await world.fallbackOf(told.id)
    expect(await world.reaches(stand.id, 'SENT')).toMatchObject({ channel: 'WHATSAPP', providerMessageId: 'wamid.1' })
    expect(whatsApp.chats()[0]).toMatchObject({ to: '6281234567891', biz_opaque_callback_data: stand.id })
  })

  it('shows staff whom neither channel reached', async () => {
    sendGrid.always({ status: 400 })
    whatsApp.always({ status: 400, body: { error: { code: 131026 } } })
    const told = await world.tell(await world.enrol(whatsAppOnly))
    await world.beginWork()
    expect(await world.reaches(told.id, 'FAILED')).toMatchObject({ channel: 'WHATSAPP', unreached: false })
    const stand = await world.fallbackOf(told.id)
    expect(await world.reaches(stand.id, 'FAILED')).toMatchObject({ channel: 'EMAIL', unreached: true })
  })

  it('tells WhatsApp no more than first name, number and link', async () => {
    const user = await world.enrol(whatsAppOnly)
    const params = { number: 'IPN-1', service: 'Izin Penelitian', reason: 'rahasia', link: 'http://like-u.test/1' }
    await world.transact((work) => notify(work, { template: 'REFUSED', params, user: user.id }))
    await world.beginWork()
    const chat = await eventually('A chat', async () => whatsApp.chats()[0])
    expect(chat.text?.body).toBe(
      'Halo Siti, ada keputusan atas pengajuan IPN-1. Baca alasannya di: http://like-u.test/1',
    )
  })
})

describe('a provider that falls silent', () => {
  it('gets a message of unknown outcome once more, under the same id', async () => {
    sendGrid.next('RESET')
    const told = await world.tell(await world.enrol())
    await world.beginWork()
    expect(await world.reaches(told.id, 'SENT')).toMatchObject({ attempts: 2, unknownOutcomes: 1 })
    expect(sendGrid.letters().map(({ notification }) => notification)).toEqual([told.id, told.id])
  })

  it('never gets it a third time; staff see that its fate is unknown', async () => {
    sendGrid.always('RESET')
    const told = await world.tell(await world.enrol({ phone: '+6281234567892' }))
    await world.beginWork()
    expect(await world.reaches(told.id, 'FAILED')).toMatchObject({ fault: 'UNKNOWN_OUTCOME', unreached: true })
    expect(sendGrid.calls).toHaveLength(2)
    expect(whatsApp.calls).toHaveLength(0)
  })

  it.each(['HANG', 'DRIP'] as const)('%s: is cut off, then left alone, while no transaction waits', async (silence) => {
    sendGrid.always(silence)
    const people = await Promise.all(Array.from({ length: 8 }, () => world.enrol()))
    const told: Notification[] = []
    for (const person of people) told.push(await world.tell(person))
    await world.beginWork()
    await eventually('A call', async () => sendGrid.calls[0])
    await world.orm.em.fork().execute('select pg_sleep(0.3)')
    const [{ idle }] = (await world.orm.em.fork().execute(`select count(*)::int idle from pg_stat_activity
        where datname = current_database() and state = 'idle in transaction' and state_change < now() - interval '0.2 s'`)) as [
      { idle: number },
    ]
    expect(idle).toBe(0)
    const states = await Promise.all(told.map(({ id }) => world.reaches(id, 'FAILED_TEMPORARILY')))
    expect(states.map(({ fault }) => fault)).toContain('TIMEOUT')
    await eventually('The breaker', async () => {
      const found = await Promise.all(told.map(({ id }) => world.find(id)))
      return found.some(({ fault }) => fault === 'PAUSED') ? true : undefined
    })
    expect(sendGrid.calls.length).toBeLessThan(2 * told.length)
  })
})
