import type { MikroORM } from '@mikro-orm/postgresql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createOrm } from '../../api/src/database/mikro-orm.config.ts'
import { checkCounters } from '../../api/src/submissions/check-counters.ts'
import { foldCounters } from '../../api/src/submissions/fold-counters.ts'
import { paskibra } from '../harness/answers/paskibra.ts'
import type { Client } from '../harness/client.ts'
import { newCitizen, signIn } from '../harness/people.ts'
import { startServer, type World } from '../harness/server.ts'
import { draft, file, verify } from '../harness/walk.ts'
import { copySubmission } from './copy-submission.ts'
import { drift, noDrift } from './drift.ts'

const fold = (orm: MikroORM) => orm.em.fork().transactional((em) => foldCounters({ em }))
const rowsOf = async (orm: MikroORM, table: string) => {
  const [row] = await orm.em.execute<[{ rows: number }]>(`select count(*)::integer as rows from ${table}`)
  return row.rows
}

/** What someone does to a submission, and how it ended. */
const act = (client: Client, verb: string, submission: string, more: object = {}) =>
  client.codeOf(`mutation ($input: ${inputs[verb] ?? 'SubmissionInput'}!) { ${verb}(input: $input) { __typename } }`, {
    input: { submission, ...more },
  })
const inputs: Record<string, string> = { submit: 'SubmitInput' }

async function originalOf(url: string) {
  const citizen = await newCitizen(url)
  const admin = await signIn(url, 'ideologi')
  const original = await draft(citizen, paskibra)
  await file(citizen, original)
  await verify(admin, original)
  return { citizen, admin, original }
}

describe('while fifty people write', () => {
  let world: World
  let orm: MikroORM
  let people: Awaited<ReturnType<typeof originalOf>>

  beforeAll(async () => {
    world = await startServer()
    orm = await createOrm({ url: world.database.appUrl, pool: 4 })
    people = await originalOf(world.url)
  })
  afterAll(async () => {
    await orm?.close()
    await world?.stop()
  })

  /** Every other draft is thrown away, the others are filed, taken up, put back and withdrawn. */
  async function live(submission: string, place: number): Promise<string[]> {
    const { citizen, admin } = people
    if (place % 2) return [await act(citizen, 'discardDraft', submission)]
    return [
      await act(citizen, 'submit', submission, { declaration: true }),
      await act(admin, 'takeUp', submission),
      await act(admin, 'release', submission),
      ...(place % 4 ? [] : [await act(citizen, 'withdraw', submission)]),
    ]
  }

  it('the counters are exact at every read, folded or not', async () => {
    const drafts = await copySubmission(world.database.ownerUrl, people.original, 'DRAFT', 50)
    let writing = true
    let reads = 0
    const folding = (async () => {
      while (writing) await fold(orm)
    })()
    const reading = (async () => {
      for (; writing; reads++) expect(await drift(orm)).toEqual(noDrift)
    })()
    const codes = await Promise.all(drafts.map(live)).finally(() => (writing = false))
    await Promise.all([folding, reading])
    expect(new Set(codes.flat())).toEqual(new Set(['OK']))
    expect(reads).toBeGreaterThan(10)
    expect(await drift(orm)).toEqual(noDrift)
  }, 60_000)

  it('folding leaves one row per key, and no key that counts nothing', async () => {
    await fold(orm)
    for (const [table, recount] of [
      ['submission_count', 'submission_recount'],
      ['backlog_count', 'backlog_recount'],
      ['day_count', 'day_recount'],
      ['month_count', 'month_recount'],
    ] as const)
      expect(await rowsOf(orm, table)).toBe(await rowsOf(orm, recount))
  })

  it('a change past the trigger is told in the log and counted anew', async () => {
    const told: unknown[] = []
    const log = { error: (detail: unknown) => void told.push(detail) } as never
    const check = () => orm.em.fork().transactional((em) => checkCounters({ em, log }))
    await check()
    expect(told).toEqual([])
    await orm.em.execute(`delete from submission_count where status = 'SUBMITTED'`)
    await orm.em.execute(`update day_count set n = n + 1 where event = 'FILED'`)
    await check()
    expect(told).toEqual([{ drift: expect.objectContaining({ submission_count: 1, backlog_count: 0 }) }])
    expect(await drift(orm)).toEqual(noDrift)
  })
})
