import { Pool } from 'pg'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createReadPools, type ReadPools } from '../../api/src/foundation/reads/pools.ts'
import { openReplicas } from '../../api/src/database/open-replicas.ts'
import { eventually } from '../harness/mailbox.ts'
import { type Pair, startPair } from './standby.ts'

const whereAmI = { text: 'select pg_is_in_recovery()', rowMode: 'array' } as const

describe('a read that may be a moment old', () => {
  let pair: Pair
  let primary: Pool
  let reads: ReadPools
  let replicas: Pool[]

  const isAnsweredByCopy = async (replica?: boolean) => (await reads.query<[boolean]>(whereAmI, replica)).rows[0]![0]

  beforeAll(async () => {
    pair = await startPair()
    primary = new Pool({ connectionString: pair.primary.urlOf('postgres') })
    const replicaUrls = [pair.standbyUrl]
    replicas = openReplicas({ dataDir: '', pool: 2, pooled: false, replicaUrls }, primary)
    reads = createReadPools(primary, replicas, pino({ level: 'silent' }))
  })
  afterAll(async () => {
    for (const pool of [primary, ...replicas]) await pool.end()
    await pair.stop()
  })

  it('goes to the copy only when it says so', async () => {
    expect(await isAnsweredByCopy(true)).toBe(true)
    expect(await isAnsweredByCopy()).toBe(false)
  })

  it('sees what the database was told a moment ago', async () => {
    await primary.query('create table told (n int); insert into told values (7)')
    const look = { text: 'select n, pg_is_in_recovery() from told', rowMode: 'array' } as const
    const followed = () => reads.query(look, true).then(({ rows }) => (rows[0]?.[1] ? rows : undefined))
    expect(await eventually('The copy', followed)).toEqual([[7, true]])
  })

  it('is told what is wrong with it as the database itself would tell', async () => {
    const broken = { text: 'select * from nowhere', rowMode: 'array' } as const
    await expect(reads.query(broken, true)).rejects.toMatchObject({ code: '42P01' })
    expect(await isAnsweredByCopy(true)).toBe(true)
  })

  it('is answered by the database while the copy is away, and by the copy once it is back', async () => {
    await pair.stopStandby()
    expect(await Promise.all(Array.from({ length: 20 }, () => isAnsweredByCopy(true)))).toEqual(Array(20).fill(false))
    await pair.restartStandby()
    expect(await eventually('The copy', async () => (await isAnsweredByCopy(true)) || undefined)).toBe(true)
  })
})
