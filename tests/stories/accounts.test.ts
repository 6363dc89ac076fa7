import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { Client } from '../harness/client.ts'
import { eventually, linkSecret, type Message, newestMessage } from '../harness/mailbox.ts'
import { citizenPassword, enter, idOf, newAdmin, signIn, staffPassword } from '../harness/people.ts'
import type { World } from '../harness/server.ts'
import { startStory, storyDay } from '../harness/story-world.ts'

let world: World
let network = 1
let person = 1

beforeAll(async () => {
  world = await startStory({ TRUST_PROXY: '1' })
})
afterAll(() => world?.stop())
beforeEach(() => world.clock.turnTo(storyDay))

/** A browser in a network of its own: attempts are counted per network. */
function browser(): Client {
  const client = new Client(world.url)
  client.headers['x-forwarded-for'] = `10.0.${Math.floor(network / 250)}.${(network++ % 250) + 1}`
  return client
}

const someone = () => {
  const username = `orang${person++}`
  return {
    name: 'Iwan Setiadi',
    email: `${username}@contoh.id`,
    username,
    password: citizenPassword,
    termsVersion: 1,
  }
}

const register = 'mutation ($input: RegisterInput!) { register(input: $input) { message } }'
const activate = 'mutation ($input: ActivateAccountInput!) { activateAccount(input: $input) { message } }'
const resend = 'mutation ($input: ResendActivationInput!) { resendActivation(input: $input) { message } }'
const enterWith = 'mutation ($input: SignInInput!) { signIn(input: $input) { totpRequired user { id } } }'
const me = '{ me { id email phone } }'

const mail = (to: string, template: string): Promise<Message> => newestMessage(world.url, to, template)
const isIn = async (client: Client): Promise<boolean> =>
  (await client.ask<{ me: { id: string } | null }>(me)).me !== null

/** Someone with an active account, signed in from a network of their own. */
async function settled(): Promise<Client & ReturnType<typeof someone>> {
  const who = someone()
  const client = browser()
  await client.ask(register, { input: who })
  await client.ask(activate, { input: { token: linkSecret(await mail(who.email, 'ACTIVATION')) } })
  await enter(client, who.email, citizenPassword)
  return Object.assign(client, who)
}

describe('activation', () => {
  test('is done by the person, not by a scanner that opens the link, and once', async () => {
    const who = someone()
    const client = browser()
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
    const client = browser()
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
    const who = { ...someone(), email: `salah${person}@contoh.id` }
    const client = browser()
    await client.ask(register, { input: who })
    const wrong = linkSecret(await mail(who.email, 'ACTIVATION'))
    const correct = `mutation ($input: CorrectRegistrationEmailInput!) {
      correctRegistrationEmail(input: $input) { message }
    }`
    const { username, password } = who
    const email = `benar${person}@contoh.id`
    expect(await client.codeOf(correct, { input: { username, password: 'bukan-sandinya', email } })).toBe(
      'UNAUTHENTICATED',
    )
    await client.ask(correct, { input: { username, password, email } })
    const right = linkSecret(await mail(email, 'ACTIVATION'))
    expect(await client.codeOf(activate, { input: { token: wrong } })).toBe('BAD_USER_INPUT')
    expect(await client.codeOf(activate, { input: { token: right } })).toBe('OK')
  })

  test('registering a second time says the same, and tells the owner by email', async () => {
    const owner = await settled()
    const fresh = await browser().ask(register, { input: someone() })
    const taken = await browser().ask(register, { input: { ...someone(), email: owner.email } })
    expect(taken).toEqual(fresh)
    await mail(owner.email, 'ACCOUNT_EXISTS')
    expect(await isIn(owner)).toBe(true)
  })
})

describe('a password', () => {
  const ask = 'mutation ($input: RequestPasswordResetInput!) { requestPasswordReset(input: $input) { message } }'
  const reset = 'mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { message } }'

  test('that was forgotten is replaced by a link, and every session ends', async () => {
    const owner = await settled()
    const password = 'situ-buleud-pagi-hari'
    const known = await browser().ask(ask, { input: { identifier: owner.username } })
    expect(await browser().ask(ask, { input: { identifier: 'tidak.ada' } })).toEqual(known)
    const token = linkSecret(await mail(owner.email, 'PASSWORD_RESET'))
    expect(await browser().codeOf(reset, { input: { token, password: 'purwakarta' } })).toBe('BAD_USER_INPUT')
    await browser().ask(reset, { input: { token, password } })
    expect(await isIn(owner)).toBe(false)
    expect(await browser().codeOf(reset, { input: { token, password } })).toBe('BAD_USER_INPUT')
    expect(await browser().codeOf(enterWith, { input: { identifier: owner.email, password: citizenPassword } })).toBe(
      'UNAUTHENTICATED',
    )
    await enter(owner, owner.email, password)
    expect(await isIn(owner)).toBe(true)
  })
})

describe('how a person is reached', () => {
  test('by another address, once its link is opened', async () => {
    const owner = await settled()
    const email = `baru${person++}@contoh.id`
    const change = 'mutation ($input: RequestEmailChangeInput!) { requestEmailChange(input: $input) { message } }'
    expect(await owner.codeOf(change, { input: { email, password: 'bukan-sandinya' } })).toBe('BAD_USER_INPUT')
    await owner.ask(change, { input: { email, password: citizenPassword } })
    expect(await owner.ask(me)).toMatchObject({ me: { email: owner.email } })
    const token = linkSecret(await mail(email, 'EMAIL_CHANGE'))
    const confirm = 'mutation ($input: ConfirmEmailChangeInput!) { confirmEmailChange(input: $input) { message } }'
    await browser().ask(confirm, { input: { token } })
    await enter(owner, email, citizenPassword)
    expect(await owner.ask(me)).toMatchObject({ me: { email } })
    await mail(owner.email, 'EMAIL_CHANGED')
  })

  test('by a WhatsApp number, once the code sent to it is typed', async () => {
    const owner = await settled()
    const phone = `+62812345${String(person++).padStart(5, '0')}`
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

test('an authenticator app is asked for from then on, and no code works twice', async () => {
  const owner = await settled()
  const { enrolTotp } = await owner.ask<{ enrolTotp: { secret: string } }>(
    'mutation ($input: EnrolTotpInput!) { enrolTotp(input: $input) { secret uri } }',
    { input: { password: citizenPassword } },
  )
  const app = new TOTP({ secret: Secret.fromBase32(enrolTotp.secret) })
  const codeNow = (): string => app.generate({ timestamp: world.clock.now().getTime() })
  const { confirmTotp } = await owner.ask<{ confirmTotp: { recoveryCodes: string[] } }>(
    'mutation ($input: ConfirmTotpInput!) { confirmTotp(input: $input) { recoveryCodes } }',
    { input: { code: codeNow() } },
  )
  world.clock.forwardDays(1 / 1440)
  const credentials = { identifier: owner.email, password: citizenPassword }
  const tryWith = (code?: string) => browser().send<{ signIn: object }>(enterWith, { input: { ...credentials, code } })
  expect((await tryWith()).data).toEqual({ signIn: { totpRequired: true, user: null } })
  const code = codeNow()
  expect((await tryWith(code)).data).toMatchObject({ signIn: { totpRequired: false } })
  expect((await tryWith(code)).errors[0]!.extensions.code).toBe('UNAUTHENTICATED')
  const [recovery] = confirmTotp.recoveryCodes
  expect((await tryWith(recovery)).data).toMatchObject({ signIn: { totpRequired: false } })
  expect((await tryWith(recovery)).errors[0]!.extensions.code).toBe('UNAUTHENTICATED')
})

describe('a session', () => {
  const list = '{ sessions { id current } }'
  type Sessions = { sessions: { id: string; current: boolean }[] }

  test('of a lost phone is ended from another device, and nobody ends those of others', async () => {
    const laptop = await settled()
    const phone = browser()
    await enter(phone, laptop.email, citizenPassword)
    const { sessions } = await laptop.ask<Sessions>(list)
    expect(sessions.filter(({ current }) => current)).toHaveLength(1)
    const { id } = sessions.find(({ current }) => !current)!
    const end = 'mutation ($input: EndSessionInput!) { endSession(input: $input) { session { endedAt } } }'
    expect(await (await settled()).codeOf(end, { input: { id } })).toBe('NOT_FOUND')
    await laptop.ask(end, { input: { id } })
    expect([await isIn(phone), await isIn(laptop)]).toEqual([false, true])
    await enter(phone, laptop.email, citizenPassword)
    await laptop.ask('mutation { endOtherSessions { ended } }')
    expect([await isIn(phone), await isIn(laptop)]).toEqual([false, true])
  })

  test('gets a new secret at every sign-in, and the old one is dead after signing out', async () => {
    const owner = await settled()
    const before = owner.session
    await owner.ask('mutation { signOut { message } }')
    const thief = browser()
    thief.headers.cookie = before
    expect(await isIn(thief)).toBe(false)
    await enter(owner, owner.email, citizenPassword)
    expect(owner.session).not.toBe(before)
  })

  test('ends by itself when it is not used, sooner for staff than for citizens', async () => {
    const citizen = await settled()
    const official = await signIn(world.url, 'kepala')
    world.clock.forwardDays(29 / 1440)
    expect([await isIn(citizen), await isIn(official)]).toEqual([true, true])
    world.clock.forwardDays(31 / 1440)
    expect([await isIn(citizen), await isIn(official)]).toEqual([true, false])
    world.clock.forwardDays(0.51)
    expect(await isIn(citizen)).toBe(false)
  })

  test('of a suspended person is over at once', async () => {
    const admin = await newAdmin(world.url, 'WASNAS', 'Budi Hartono')
    const agency = await signIn(world.url, 'pengelola')
    const id = await idOf(admin)
    await agency.ask('mutation ($input: SuspendUserInput!) { suspendUser(input: $input) { user { status } } }', {
      input: { id, reason: 'Pindah tugas ke dinas lain' },
    })
    expect(await isIn(admin)).toBe(false)
    expect(await admin.codeOf('{ submissions { totalCount } }')).toBe('UNAUTHENTICATED')
    const again = { input: { identifier: admin.username, password: staffPassword } }
    expect(await browser().codeOf(enterWith, again)).toBe('FORBIDDEN')
    await agency.ask('mutation ($input: ReinstateUserInput!) { reinstateUser(input: $input) { user { id } } }', {
      input: { id },
    })
    expect(await browser().codeOf(enterWith, again)).toBe('OK')
  })
})

test('attempts are counted one by one, also fifteen in one request', async () => {
  const owner = await settled()
  const thief = browser()
  const guess = (at: number): string =>
    `a${at}: signIn(input: { identifier: "${owner.email}", password: "tebakan-${at}-salah" }) { totpRequired }`
  const codes: string[] = []
  while (!codes.includes('TOO_MANY_REQUESTS') && codes.length < 20) {
    const { errors } = await thief.send(`mutation { ${Array.from({ length: 15 }, (_, at) => guess(at)).join(' ')} }`)
    codes.push(...errors.map(({ extensions }) => extensions.code))
  }
  expect(codes).toEqual([...Array<string>(5).fill('UNAUTHENTICATED'), 'TOO_MANY_REQUESTS'])
  const right = { input: { identifier: owner.email, password: citizenPassword } }
  expect(await thief.codeOf(enterWith, right)).toBe('TOO_MANY_REQUESTS')
  const asked = `requestPasswordReset(input: { identifier: "${owner.email}" }) { message }`
  const { errors } = await thief.send(
    `mutation { ${Array.from({ length: 15 }, (_, at) => `a${at}: ${asked}`).join(' ')} }`,
  )
  expect(errors).toMatchObject([{ path: ['a5'], extensions: { code: 'TOO_MANY_REQUESTS' } }])
  // A stranger's guesses do not keep the owner out.
  expect(await browser().codeOf(enterWith, right)).toBe('OK')
})
