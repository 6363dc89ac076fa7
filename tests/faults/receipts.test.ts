import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Channel } from '../../api/src/accounts/user.ts'
import { beginTry } from '../../api/src/notifications/delivery/begin-try.ts'
import type { Notification } from '../../api/src/notifications/notification.ts'
import { sendGridWebhook } from '../../api/src/notifications/webhooks/sendgrid-webhook.ts'
import { whatsAppWebhook } from '../../api/src/notifications/webhooks/whatsapp-webhook.ts'
import { startFakeSendGrid, type FakeSendGrid } from '../harness/fakes/fake-sendgrid.ts'
import { startFakeWhatsApp, type FakeWhatsApp } from '../harness/fakes/fake-whatsapp.ts'
import { createMessageWorld, hurriedPolicy, serveRouter, type MessageWorld } from './message-world.ts'

const from = { email: 'like-u@contoh.id', name: 'LIKE-U' }
// A try of unknown outcome is left to its receipt for the whole test.
const patient = { ...hurriedPolicy, reconcileSeconds: 600 }
const verifyToken = 'a-verify-token-of-this-test'

let sendGrid: FakeSendGrid
let whatsApp: FakeWhatsApp
let world: MessageWorld
let hooks: { url: string; stop(): Promise<void> }

beforeEach(async () => {
  sendGrid = await startFakeSendGrid()
  whatsApp = await startFakeWhatsApp()
  const chat = { token: 'token', phoneNumberId: '1', baseUrl: whatsApp.url, form: 'text' } as const
  const email = { apiKey: 'SG.test', from, baseUrl: sendGrid.url }
  world = await createMessageWorld({ sendGrid: email, whatsApp: chat }, patient)
  const forWhatsApp = whatsAppWebhook({ verifyToken, appSecret: whatsApp.appSecret }, world.transact)
  hooks = await serveRouter(sendGridWebhook(sendGrid.publicKey, world.transact).use(forWhatsApp))
  await world.beginWork()
})

afterEach(async () => {
  await hooks.stop()
  await world.stop()
  await Promise.all([sendGrid.stop(), whatsApp.stop()])
})

const post = (path: string, call: { body: string; headers: Record<string, string> }) =>
  fetch(hooks.url + path, { method: 'POST', ...call })
const event = (event: string, { id }: Notification, more: object = {}) => ({ event, notification: id, ...more })
const report = (...events: object[]) => post('/webhooks/sendgrid', sendGrid.signed(events))

describe('receipts of SendGrid', () => {
  it('are refused when their signature is wrong, missing or of another body', async () => {
    const told = await world.tell(await world.enrol())
    await world.reaches(told.id, 'SENT')
    const call = sendGrid.signed([event('delivered', told)])
    const forged = [
      { ...call, headers: { 'content-type': 'application/json' } },
      { ...call, headers: { ...call.headers, 'x-twilio-email-event-webhook-signature': 'bm9uZQ==' } },
      { ...call, body: call.body.replace('delivered', 'bounce') },
    ]
    for (const one of forged) expect((await post('/webhooks/sendgrid', one)).status).toBe(403)
    expect((await world.find(told.id)).state).toBe('SENT')
  })

  it('mean the same a hundred times as once, in whatever order they come', async () => {
    const told = await world.tell(await world.enrol())
    await world.reaches(told.id, 'SENT')
    const call = sendGrid.signed([event('delivered', told), event('processed', told), event('deferred', told)])
    await Promise.all(Array.from({ length: 100 }, () => post('/webhooks/sendgrid', call)))
    const { state, deliveredAt } = await world.find(told.id)
    expect([state, deliveredAt]).toEqual(['DELIVERED', expect.any(Date)])
  })

  it('of a bounce stay, whatever comes afterwards; nothing more is sent there, the other channel takes over', async () => {
    const user = await world.enrol({ phone: '+6281234567893' })
    const told = await world.tell(user)
    await world.reaches(told.id, 'SENT')
    await report(event('bounce', told, { type: 'bounce' }))
    await report(event('delivered', told), event('bounce', told, { type: 'bounce' }))
    expect(await world.find(told.id)).toMatchObject({ state: 'FAILED', fault: 'BOUNCED', unreached: false })
    await world.reaches((await world.fallbackOf(told.id)).id, 'SENT')
    const next = await world.tell(user)
    expect(await world.reaches(next.id, 'SUPPRESSED')).toMatchObject({ fault: 'SUPPRESSED' })
    await world.reaches((await world.fallbackOf(next.id)).id, 'SENT')
    expect([sendGrid.calls.length, whatsApp.calls.length]).toEqual([1, 2])
  })

  it('of a complaint end all messages to that address, and staff see who was not reached', async () => {
    const user = await world.enrol()
    const told = await world.tell(user)
    await world.reaches(told.id, 'SENT')
    await report(event('delivered', told), event('spamreport', told))
    expect(await world.find(told.id)).toMatchObject({ state: 'DELIVERED', fault: 'COMPLAINT' })
    const next = await world.tell(user)
    expect(await world.reaches(next.id, 'SUPPRESSED')).toMatchObject({ unreached: true })
  })

  it('settle a try of unknown outcome before it is repeated', async () => {
    sendGrid.next('RESET')
    const told = await world.tell(await world.enrol())
    await world.reaches(told.id, 'FAILED_TEMPORARILY')
    await report(event('processed', told, { sg_message_id: 'abc.filter1.7' }))
    expect(await world.find(told.id)).toMatchObject({ state: 'SENT', providerMessageId: 'abc' })
    const retry = { notification: told.id, attempt: 1 }
    expect(await world.transact((work) => beginTry(work, retry, patient))).toBeUndefined()
  })

  it('that make no sense are passed over', async () => {
    const odd = [null, 7, {}, { event: 'delivered', notification: "' or 1=1" }, { event: 'delivered' }]
    expect((await report(...(odd as object[]))).status).toBe(204)
  })
})

describe('receipts of WhatsApp', () => {
  it('are believed when signed, and say how far the message came', async () => {
    const told = await world.tell(await world.enrol({ phone: '+6281234567894', channel: Channel.WHATSAPP }))
    await world.reaches(told.id, 'SENT')
    const call = whatsApp.signed([{ id: 'wamid.1', status: 'read' }])
    const forged = { ...call, headers: { ...call.headers, 'x-hub-signature-256': 'sha256=00' } }
    expect((await post('/webhooks/whatsapp', forged)).status).toBe(403)
    expect((await world.find(told.id)).state).toBe('SENT')
    expect((await post('/webhooks/whatsapp', call)).status).toBe(200)
    expect((await world.find(told.id)).state).toBe('DELIVERED')
  })

  it('hand over to email when it failed', async () => {
    const told = await world.tell(await world.enrol({ phone: '+6281234567895', channel: Channel.WHATSAPP }))
    await world.reaches(told.id, 'SENT')
    await post(
      '/webhooks/whatsapp',
      whatsApp.signed([{ id: 'x', status: 'failed', biz_opaque_callback_data: told.id }]),
    )
    expect(await world.reaches((await world.fallbackOf(told.id)).id, 'SENT')).toMatchObject({ channel: 'EMAIL' })
  })

  it('begin only for who knows the verify token', async () => {
    const ask = (token: string) =>
      fetch(`${hooks.url}/webhooks/whatsapp?hub.mode=subscribe&hub.challenge=42&hub.verify_token=${token}`)
    expect((await ask('guess')).status).toBe(403)
    expect(await (await ask(verifyToken)).text()).toBe('42')
  })
})
