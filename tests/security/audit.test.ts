import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { MikroORM } from '@mikro-orm/postgresql'
import { verifyChain } from '../../api/src/audit/verify-chain.ts'
import { createOrm } from '../../api/src/database/mikro-orm.config.ts'
import { withClient } from '../../api/src/database/with-client.ts'
import { signIn } from '../harness/people.ts'
import { startServer, type World } from '../harness/server.ts'

let world: World
let orm: MikroORM
beforeAll(async () => {
  world = await startServer()
  orm = await createOrm({ url: world.database.appUrl, pool: 1 })
  for (const person of ['warga', 'kepala', 'ormas', 'wasnas', 'poldagri', 'warga', 'ideologi', 'warga', 'kepala'])
    await signIn(world.url, person)
})
afterAll(async () => {
  await orm?.close()
  await world?.stop()
})

interface Line {
  id: string
  lane: number
  position: string
}

const asApp = (text: string) => withClient(world.database.appUrl, (client) => client.query(text))

/** What only the owner of the whole server could do: takes the guards down, changes the past, puts them up again. */
const asSuperuser = (text: string, values: unknown[]) =>
  withClient(world.database.ownerUrl, async (client) => {
    await client.query('set session_replication_role = replica')
    await client.query(text, values)
  })

/** A line that another follows in its chain. */
const lineWithin = () =>
  withClient(world.database.ownerUrl, async (client) => {
    const { rows } = await client.query<Line>(
      `select id, lane, position::text from audit_entry a
       where exists (select from audit_entry b where b.lane = a.lane and b.position = a.position + 1) limit 1`,
    )
    return rows[0]!
  })

const broken = () => verifyChain(orm.em.fork())

describe('the record of who did what', () => {
  beforeEach(async () => {
    expect(await broken()).toEqual([])
  })

  it.each([
    `update audit_entry set action = 'nothing'`,
    'delete from audit_entry',
    'truncate audit_entry',
    `update history_entry set step = 'APPROVE'`,
    'delete from history_entry',
    'truncate history_entry cascade',
    'alter table audit_entry disable trigger all',
    'set session_replication_role = replica',
    'drop table audit_entry',
  ])('refuses the application %j', async (statement) => {
    await expect(asApp(statement)).rejects.toThrow(/permission denied|must be owner/)
  })

  it('refuses its owner, too, to change a line', async () => {
    const change = withClient(world.database.ownerUrl, (client) => client.query(`update audit_entry set action = 'x'`))
    await expect(change).rejects.toThrow()
  })

  it.each(['action', 'actor', 'at', 'detail', 'subject_id'])(
    'names a line whose %s was changed behind its back',
    async (column) => {
      const line = await lineWithin()
      const forged = {
        action: "'account.nothing'",
        actor: 'gen_random_uuid()',
        at: "at - interval '1 hour'",
        detail: `'{"x":1}'`,
        subject_id: 'gen_random_uuid()',
      }[column]
      const { rows } = await withClient(world.database.ownerUrl, (client) =>
        client.query(`select ${column} as kept from audit_entry where id = $1`, [line.id]),
      )
      await asSuperuser(`update audit_entry set ${column} = ${forged} where id = $1`, [line.id])
      expect(await broken()).toEqual([{ lane: line.lane, position: line.position, entry: line.id, fault: 'CHANGED' }])
      await asSuperuser(`update audit_entry set ${column} = $2 where id = $1`, [
        line.id,
        (rows[0] as { kept: unknown }).kept,
      ])
    },
  )

  it('names the place where a line was taken out', async () => {
    const line = await lineWithin()
    const keep = `create table taken as select * from audit_entry where id = '${line.id}'`
    await withClient(world.database.ownerUrl, (client) => client.query(keep))
    await asSuperuser('delete from audit_entry where id = $1', [line.id])
    const [link] = await broken()
    expect(link).toMatchObject({ lane: line.lane, position: String(Number(line.position) + 1), fault: 'GAP' })
    await asSuperuser('insert into audit_entry select * from taken where id = $1', [line.id])
  })
})
