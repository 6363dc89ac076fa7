import type { MikroORM } from '@mikro-orm/postgresql'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createOrm } from '../../api/src/database/mikro-orm.config.ts'
import { writeRows } from '../../api/src/foundation/write-rows.ts'
import { changedRowOf } from '../../api/src/foundation/written-row.ts'
import { Submission } from '../../api/src/submissions/submission.ts'
import { paskibra } from '../harness/answers/paskibra.ts'
import { newCitizen } from '../harness/people.ts'
import { startServer, type World } from '../harness/server.ts'
import { draft } from '../harness/walk.ts'

let world: World
let orm: MikroORM
beforeAll(async () => {
  world = await startServer()
  orm = await createOrm({ url: world.database.appUrl, pool: 1 })
})
afterAll(async () => {
  await orm?.close()
  await world?.stop()
})

it('what was written ahead of the unit of work is not written again, and what changes later is', async () => {
  const id = await draft(await newCitizen(world.url), paskibra)
  const before = await orm.em.fork().findOneOrFail(Submission, id)
  await orm.em.fork().transactional(async (em) => {
    const submission = await em.findOneOrFail(Submission, id)
    submission.subject = 'ditulis lebih dahulu'
    await writeRows(em, [changedRowOf(em, submission)])
    await em.flush()
    expect(submission.version).toBe(before.version + 1)
    submission.reason = 'ditulis kemudian'
  })
  const after = await orm.em.fork().findOneOrFail(Submission, id)
  expect([after.subject, after.reason, after.version]).toEqual([
    'ditulis lebih dahulu',
    'ditulis kemudian',
    before.version + 2,
  ])
})
