import type { Client as Connection } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { withClient } from '../../api/src/database/with-client.ts'
import type { Client } from '../harness/client.ts'
import { eventually } from '../harness/mailbox.ts'
import { signIn } from '../harness/people.ts'
import { startServer, type World } from '../harness/server.ts'
import { listenToStatements, statementsOfLatest } from '../harness/statements.ts'

let world: World
let stopPlain: () => Promise<void>
let compiled: Client
let plain: Client

beforeAll(async () => {
  listenToStatements()
  world = await startServer({}, { reads: 'COMPILED' })
  const { ownerUrl, appUrl } = world.database
  const other = await startServer({}, { reads: 'PLAIN', database: { ownerUrl, appUrl, stop: async () => undefined } })
  stopPlain = other.stop
  compiled = await signIn(world.url, 'ideologi')
  plain = await signIn(other.url, 'ideologi')
})
afterAll(async () => {
  await stopPlain?.()
  await world?.stop()
})

const list = '{ submissions { totalCount nodes { id number } } }'

/** Waits until so many statements stand before a lock. */
const untilWaiting = (connection: Connection, count: number): Promise<true> =>
  eventually('A statement that waits', async () => {
    const { rows } = await connection.query<{ waiting: number }>(
      'select count(*)::int as waiting from pg_locks where not granted',
    )
    return rows[0]!.waiting >= count ? true : undefined
  })

/** Asks both ways of reading while nobody can read submissions, and gives up only when they do. */
const askBehindLock = () =>
  withClient(world.database.ownerUrl, async (connection) => {
    await connection.query('begin; lock table submission in access exclusive mode')
    const first = plain.send(list)
    await untilWaiting(connection, 1)
    const second = compiled.send(list)
    const answers = await Promise.all([first, second])
    await connection.query('rollback')
    return answers
  })

test('a statement that takes too long is given up, and its asker told to come back', { timeout: 60_000 }, async () => {
  for (const { data, errors } of await askBehindLock()) {
    expect(data).toBeNull()
    expect(errors).toHaveLength(1)
    expect(errors[0]!.extensions).toEqual({ code: 'UNAVAILABLE', retryable: true })
    expect(errors[0]!.message).not.toMatch(/statement|timeout|cancel/i)
  }
  // A compiled read that was too slow is not tried in another way.
  expect(statementsOfLatest().filter((statement) => statement.includes('"submission"'))).toHaveLength(1)
  for (const client of [compiled, plain])
    expect(await client.ask(list)).toEqual({ submissions: { totalCount: 0, nodes: [] } })
})
