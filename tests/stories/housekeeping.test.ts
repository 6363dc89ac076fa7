import { ref } from '@mikro-orm/core'
import { type EntityManager, MikroORM } from '@mikro-orm/postgresql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { AccountToken, TokenPurpose } from '../../api/src/accounts/account-token.ts'
import { purge } from '../../api/src/accounts/purge.ts'
import { Session } from '../../api/src/accounts/session.ts'
import { User } from '../../api/src/accounts/user.ts'
import { createOrm } from '../../api/src/database/mikro-orm.config.ts'
import { daysAfter } from '../../api/src/foundation/clock.ts'
import { AttemptCount } from '../../api/src/foundation/limiter.ts'
import { createLog } from '../../api/src/foundation/log.ts'
import { OnceKey } from '../../api/src/foundation/once.ts'
import { createDatabase, type TestDatabase } from '../harness/database.ts'

const now = new Date('2026-11-20T02:00:00+07:00')
const ago = (days: number) => daysAfter(now, -days)

let database: TestDatabase
let orm: MikroORM
let em: EntityManager

beforeAll(async () => {
  database = await createDatabase()
  orm = await createOrm({ url: database.appUrl, pool: 1 })
  em = orm.em.fork()
})
afterAll(async () => {
  await orm?.close()
  await database?.drop()
})

const someone = () =>
  Object.assign(new User(), { name: 'Rani', username: 'rani', email: 'rani@contoh.id', createdAt: ago(200) })

const session = (user: User, userAgent: string, expiresAt: Date, endedAt: Date | null) =>
  Object.assign(new Session(), {
    user: ref(user),
    userAgent,
    expiresAt,
    endedAt,
    tokenHash: userAgent,
    lastSeenAt: now,
    address: '127.0.0.1',
  })

const token = (user: User, secretHash: string, expiresAt: Date, usedAt: Date | null) =>
  Object.assign(new AccountToken(), {
    user: ref(user),
    secretHash,
    expiresAt,
    usedAt,
    purpose: TokenPurpose.ACTIVATION,
  })

const onceKey = (user: User, key: string, createdAt: Date) =>
  Object.assign(new OnceKey(), { user: user.id, key, createdAt, fingerprint: '', result: user.id })

const attempt = (key: string, expires: Date | null) =>
  Object.assign(new AttemptCount(), { key, points: 1, expire: expires && String(expires.getTime()) })

test('what has served its purpose is forgotten, and nothing else', async () => {
  const user = someone()
  em.persist([
    user,
    session(user, 'expired long ago', ago(91), null),
    session(user, 'ended long ago', ago(-1), ago(91)),
  ])
  em.persist([session(user, 'ended lately', ago(89), ago(89)), session(user, 'open', ago(-1), null)])
  em.persist([token(user, 'expired long ago', ago(31), null), token(user, 'used long ago', ago(-1), ago(31))])
  em.persist([token(user, 'expired lately', ago(29), null), token(user, 'open', ago(-1), null)])
  em.persist([onceKey(user, 'old', ago(3)), onceKey(user, 'fresh', ago(1))])
  em.persist([attempt('over', ago(1)), attempt('running', ago(-1)), attempt('for good', null)])
  await em.flush()
  await purge({ em, clock: { now: () => now }, log: createLog('silent') })
  em.clear()
  const sessions = await em.find(Session, {}, { orderBy: { userAgent: 'asc' } })
  expect(sessions.map((one) => one.userAgent)).toEqual(['ended lately', 'open'])
  const tokens = await em.find(AccountToken, {}, { orderBy: { secretHash: 'asc' } })
  expect(tokens.map((one) => one.secretHash)).toEqual(['expired lately', 'open'])
  expect((await em.find(OnceKey, {})).map((one) => one.key)).toEqual(['fresh'])
  const attempts = await em.find(AttemptCount, {}, { orderBy: { key: 'asc' } })
  expect(attempts.map((one) => one.key)).toEqual(['for good', 'running'])
})
