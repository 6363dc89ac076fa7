import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createOrm } from '../../api/src/database/mikro-orm.config.ts'
import { writeRows } from '../../api/src/foundation/write-rows.ts'
import { registerModules } from '../../api/src/modules.ts'
import { createDatabase, type TestDatabase } from '../harness/database.ts'

let database: TestDatabase
beforeAll(async () => {
  registerModules()
  database = await createDatabase()
})
afterAll(() => database?.drop())

/** The statements a connection keeps after rows were written three times. */
async function keptAfterWriting(pooled: boolean): Promise<{ name: string; statement: string }[]> {
  const orm = await createOrm({ url: database.appUrl, pool: 1, pooled })
  try {
    const em = orm.em.fork()
    for (const place of [1, 2, 3])
      await writeRows(em, [{ table: 'sequence', columns: { name: `${pooled}/${place}`, value: place } }])
    return await em.execute('select name, statement from pg_prepared_statements')
  } finally {
    await orm.close()
  }
}

describe('a statement that comes again', () => {
  it('is planned once for a connection', async () => {
    expect(await keptAfterWriting(false)).toEqual([
      { name: 'again_1', statement: expect.stringContaining('insert into "sequence"') },
    ])
  })

  it('leaves nothing behind where the connection is a pooler’s', async () => {
    expect(await keptAfterWriting(true)).toEqual([])
  })
})
