import { Client } from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { appendOnlyTables } from '../../api/src/database/roles.ts'
import { createDatabase, type TestDatabase } from './database.ts'

const connect = async (url: string): Promise<Client> => {
  const client = new Client({ connectionString: url })
  await client.connect()
  return client
}

describe('a database of its own', () => {
  let database: TestDatabase
  let app: Client

  beforeEach(async () => {
    database = await createDatabase()
    app = await connect(database.appUrl)
  })
  afterEach(async () => {
    await app.end()
    await database.drop()
  })

  it('lets the application use tables and queues', async () => {
    await app.query(`insert into sequence (name, value) values ('a', 1)`)
    await app.query(`update sequence set value = 2`)
    expect((await app.query('delete from sequence returning value')).rows).toEqual([{ value: 2 }])
    expect((await app.query('select name from pgboss.queue')).rowCount).toBeGreaterThan(0)
  })

  it('lets the application make and change no table', async () => {
    await expect(app.query('create table mine (id int)')).rejects.toThrow(/permission denied/)
    await expect(app.query('alter table sequence add mine int')).rejects.toThrow(/must be owner/)
  })

  it.each(appendOnlyTables)('lets the application add to %s, and never rewrite it', async (table) => {
    const rights = ['insert', 'update', 'delete', 'truncate'].map(
      (right) => `has_table_privilege($1, '${right}') as ${right}`,
    )
    const { rows } = await app.query(`select ${rights.join(', ')}`, [table])
    expect(rows).toEqual([{ insert: true, update: false, delete: false, truncate: false }])
    await expect(app.query(`delete from ${table}`)).rejects.toThrow(/permission denied/)
  })

  it('shares nothing with another', async () => {
    const other = await createDatabase()
    const its = await connect(other.appUrl)
    await app.query(`insert into sequence (name, value) values ('a', 1)`)
    expect((await its.query('select from sequence')).rowCount).toBe(0)
    await its.end()
    await other.drop()
  })
})
