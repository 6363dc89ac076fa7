import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Client } from '../harness/client.ts'
import { signIn } from '../harness/people.ts'
import { startServer, type World } from '../harness/server.ts'
import { listenToStatements, statementsOfLatest } from '../harness/statements.ts'

/** Asked often enough that who asks is remembered, and the look at the session travels with the read. */
const question = '{ submissions(first: 5) { nodes { id } } me { id division { id } } }'

let world: World
let database: pg.Client
let admin: Client
const id = `(select id from users where username = 'ormas')`

beforeAll(async () => {
  listenToStatements()
  world = await startServer()
  database = new pg.Client(world.database.ownerUrl)
  await database.connect()
})
afterAll(async () => {
  await database?.end()
  await world?.stop()
})
beforeEach(async () => {
  admin = await signIn(world.url, 'ormas')
  for (let time = 0; time < 3; time += 1) await admin.ask(question)
})

describe('a session that is remembered', () => {
  it('costs a read no statement of its own', async () => {
    await admin.ask(question)
    expect(statementsOfLatest()).toHaveLength(1)
  })

  it.each([
    ['was ended elsewhere', `update session set ended_at = now() where user_id = ${id}`],
    ['has run out', `update session set expires_at = now() - interval '1 second' where user_id = ${id}`],
    ['was not used for long', `update session set last_seen_at = now() - interval '1 year' where user_id = ${id}`],
  ])('is worth nothing once it %s', async (_, change) => {
    await database.query(change)
    expect(await admin.codeOf(question)).toBe('UNAUTHENTICATED')
    expect(await admin.codeOf('{ pulse { mark } }')).toBe('UNAUTHENTICATED')
  })

  it('sees with the eyes of the bidang the person is in now', async () => {
    const { rows } = await database.query<{ id: string; was: string }>(
      `select d.id, u.division_id as was from division d, users u where u.username = 'ormas' and d.id <> u.division_id limit 1`,
    )
    const [other] = rows
    await database.query(`update users set division_id = $1 where id = ${id}`, [other!.id])
    try {
      expect(await admin.ask('{ me { division { id } } }')).toEqual({ me: { division: { id: other!.id } } })
    } finally {
      await database.query(`update users set division_id = $1 where id = ${id}`, [other!.was])
    }
  })

  it('has the rights of the role the person has now, for reading and for doing', async () => {
    const staff = '{ users(first: 1) { nodes { id } } }'
    await database.query(`update users set role = 'SUPER_ADMIN' where id = ${id}`)
    try {
      for (let time = 0; time < 3; time += 1) expect(await admin.codeOf(staff)).toBe('OK')
    } finally {
      await database.query(`update users set role = 'ADMIN' where id = ${id}`)
    }
    expect(await admin.codeOf(staff)).toBe('FORBIDDEN')
  })

  it('of a suspended account does nothing any more', async () => {
    await database.query(`update users set status = 'SUSPENDED' where id = ${id}`)
    try {
      const change = 'mutation { endOtherSessions { __typename } }'
      expect(await admin.codeOf(change)).toBe('UNAUTHENTICATED')
      expect(await admin.codeOf(question)).toBe('UNAUTHENTICATED')
    } finally {
      await database.query(`update users set status = 'ACTIVE' where id = ${id}`)
    }
  })
})
