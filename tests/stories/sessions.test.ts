import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { citizenPassword, enter, idOf, newAdmin, signIn, staffPassword } from '../harness/people.ts'
import type { World } from '../harness/server.ts'
import { storyDay } from '../harness/story-day.ts'
import { startStory } from '../harness/story-world.ts'
import { browser, enterWith, isIn, settled } from './newcomers.ts'

let world: World

beforeAll(async () => {
  world = await startStory({ TRUST_PROXY: '1' })
})
afterAll(() => world?.stop())
beforeEach(() => world.clock.turnTo(storyDay))

test('an authenticator app is asked for from then on, and no code works twice', async () => {
  const owner = await settled(world)
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
  const tryWith = (code?: string) =>
    browser(world).send<{ signIn: object }>(enterWith, { input: { ...credentials, code } })
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
    const laptop = await settled(world)
    const phone = browser(world)
    await enter(phone, laptop.email, citizenPassword)
    const { sessions } = await laptop.ask<Sessions>(list)
    expect(sessions.filter(({ current }) => current)).toHaveLength(1)
    const { id } = sessions.find(({ current }) => !current)!
    const end = 'mutation ($input: EndSessionInput!) { endSession(input: $input) { session { endedAt } } }'
    expect(await (await settled(world)).codeOf(end, { input: { id } })).toBe('NOT_FOUND')
    await laptop.ask(end, { input: { id } })
    expect([await isIn(phone), await isIn(laptop)]).toEqual([false, true])
    await enter(phone, laptop.email, citizenPassword)
    await laptop.ask('mutation { endOtherSessions { ended } }')
    expect([await isIn(phone), await isIn(laptop)]).toEqual([false, true])
  })

  test('gets a new secret at every sign-in, and the old one is dead after signing out', async () => {
    const owner = await settled(world)
    const before = owner.session
    await owner.ask('mutation { signOut { message } }')
    const thief = browser(world)
    thief.headers.cookie = before
    expect(await isIn(thief)).toBe(false)
    await enter(owner, owner.email, citizenPassword)
    expect(owner.session).not.toBe(before)
  })

  test('ends by itself when it is not used, sooner for staff than for citizens', async () => {
    const citizen = await settled(world)
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
    expect(await browser(world).codeOf(enterWith, again)).toBe('FORBIDDEN')
    await agency.ask('mutation ($input: ReinstateUserInput!) { reinstateUser(input: $input) { user { id } } }', {
      input: { id },
    })
    expect(await browser(world).codeOf(enterWith, again)).toBe('OK')
  })
})

test('attempts are counted one by one, also fifteen in one request', async () => {
  const owner = await settled(world)
  const thief = browser(world)
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
  expect(await browser(world).codeOf(enterWith, right)).toBe('OK')
})
