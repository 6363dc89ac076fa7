import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { eventually, linkSecret, type Message, newestMessage } from '../harness/mailbox.ts'
import { citizenPassword, enter } from '../harness/people.ts'
import type { World } from '../harness/server.ts'
import { storyDay } from '../harness/story-day.ts'
import { startStory } from '../harness/story-world.ts'
import { activate, browser, enterWith, isIn, me, nextPerson, register, settled, someone } from './newcomers.ts'

let world: World

beforeAll(async () => {
  world = await startStory({ TRUST_PROXY: '1' })
})
afterAll(() => world?.stop())
beforeEach(() => world.clock.turnTo(storyDay))

const resend = 'mutation ($input: ResendActivationInput!) { resendActivation(input: $input) { message } }'
const mail = (to: string, template: string): Promise<Message> => newestMessage(world.url, to, template)

describe('activation', () => {
  test('is done by the person, not by a scanner that opens the link, and once', async () => {
    const who = someone()
    const client = browser(world)
    await client.ask(register, { input: who })
    const message = await mail(who.email, 'ACTIVATION')
    const link = /https?:\S+/.exec(message.text)![0]
    for (const method of ['GET', 'HEAD']) await fetch(link, { method })
    expect(await client.codeOf(enterWith, { input: { identifier: who.email, password: who.password } })).toBe(
      'FORBIDDEN',
    )
    const token = linkSecret(message)
    expect(await client.codeOf(activate, { input: { token } })).toBe('OK')
    expect(await client.codeOf(activate, { input: { token } })).toBe('BAD_USER_INPUT')
    await enter(client, who.username, who.password)
    expect(await isIn(client)).toBe(true)
  })

  test('is possible for 48 hours; then a new link must be asked for', async () => {
    const who = someone()
    const client = browser(world)
    await client.ask(register, { input: who })
    const first = linkSecret(await mail(who.email, 'ACTIVATION'))
    world.clock.forwardDays(2)
    expect(await client.codeOf(activate, { input: { token: first } })).toBe('BAD_USER_INPUT')
    await client.ask(resend, { input: { identifier: who.email } })
    const second = await eventually('A second link', async () => {
      const found = linkSecret(await mail(who.email, 'ACTIVATION'))
      return found === first ? undefined : found
    })
    expect(await client.codeOf(activate, { input: { token: second } })).toBe('OK')
  })

  test('reaches a mistyped address after all once it is corrected', async () => {
    const number = nextPerson()
    const who = { ...someone(), email: `salah${number}@contoh.id` }
    const client = browser(world)
    await client.ask(register, { input: who })
    const wrong = linkSecret(await mail(who.email, 'ACTIVATION'))
    const correct = `mutation ($input: CorrectRegistrationEmailInput!) {
      correctRegistrationEmail(input: $input) { message }
    }`
    const { username, password } = who
    const email = `benar${number}@contoh.id`
    expect(await client.codeOf(correct, { input: { username, password: 'bukan-sandinya', email } })).toBe(
      'UNAUTHENTICATED',
    )
    await client.ask(correct, { input: { username, password, email } })
    const right = linkSecret(await mail(email, 'ACTIVATION'))
    expect(await client.codeOf(activate, { input: { token: wrong } })).toBe('BAD_USER_INPUT')
    expect(await client.codeOf(activate, { input: { token: right } })).toBe('OK')
  })

  test('registering a second time says the same, and tells the owner by email', async () => {
    const owner = await settled(world)
    const fresh = await browser(world).ask(register, { input: someone() })
    const taken = await browser(world).ask(register, { input: { ...someone(), email: owner.email } })
    expect(taken).toEqual(fresh)
    await mail(owner.email, 'ACCOUNT_EXISTS')
    expect(await isIn(owner)).toBe(true)
  })
})

describe('a password', () => {
  const ask = 'mutation ($input: RequestPasswordResetInput!) { requestPasswordReset(input: $input) { message } }'
  const reset = 'mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { message } }'

  test('that was forgotten is replaced by a link, and every session ends', async () => {
    const owner = await settled(world)
    const password = 'situ-buleud-pagi-hari'
    const known = await browser(world).ask(ask, { input: { identifier: owner.username } })
    expect(await browser(world).ask(ask, { input: { identifier: 'tidak.ada' } })).toEqual(known)
    const token = linkSecret(await mail(owner.email, 'PASSWORD_RESET'))
    expect(await browser(world).codeOf(reset, { input: { token, password: 'purwakarta' } })).toBe('BAD_USER_INPUT')
    await browser(world).ask(reset, { input: { token, password } })
    expect(await isIn(owner)).toBe(false)
    expect(await browser(world).codeOf(reset, { input: { token, password } })).toBe('BAD_USER_INPUT')
    expect(
      await browser(world).codeOf(enterWith, { input: { identifier: owner.email, password: citizenPassword } }),
    ).toBe('UNAUTHENTICATED')
    await enter(owner, owner.email, password)
    expect(await isIn(owner)).toBe(true)
  })
})

describe('how a person is reached', () => {
  test('by another address, once its link is opened', async () => {
    const owner = await settled(world)
    const email = `baru${nextPerson()}@contoh.id`
    const change = 'mutation ($input: RequestEmailChangeInput!) { requestEmailChange(input: $input) { message } }'
    expect(await owner.codeOf(change, { input: { email, password: 'bukan-sandinya' } })).toBe('BAD_USER_INPUT')
    await owner.ask(change, { input: { email, password: citizenPassword } })
    expect(await owner.ask(me)).toMatchObject({ me: { email: owner.email } })
    const token = linkSecret(await mail(email, 'EMAIL_CHANGE'))
    const confirm = 'mutation ($input: ConfirmEmailChangeInput!) { confirmEmailChange(input: $input) { message } }'
    await browser(world).ask(confirm, { input: { token } })
    await enter(owner, email, citizenPassword)
    expect(await owner.ask(me)).toMatchObject({ me: { email } })
    await mail(owner.email, 'EMAIL_CHANGED')
  })

  test('by a WhatsApp number, once the code sent to it is typed', async () => {
    const owner = await settled(world)
    const phone = `+62812345${String(nextPerson()).padStart(5, '0')}`
    const change = 'mutation ($input: RequestPhoneChangeInput!) { requestPhoneChange(input: $input) { message } }'
    const confirm =
      'mutation ($input: ConfirmPhoneChangeInput!) { confirmPhoneChange(input: $input) { user { phone } } }'
    await owner.ask(change, { input: { phone, password: citizenPassword } })
    const code = /\b\d{6}\b/.exec((await mail(phone, 'PHONE_CHANGE')).text)![0]
    const wrong = code === '000000' ? '111111' : '000000'
    expect(await owner.codeOf(confirm, { input: { code: wrong } })).toBe('BAD_USER_INPUT')
    expect(await owner.ask(confirm, { input: { code } })).toEqual({ confirmPhoneChange: { user: { phone } } })
    expect(await owner.codeOf(confirm, { input: { code } })).not.toBe('OK')
  })
})
