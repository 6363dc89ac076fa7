import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { MikroORM } from '@mikro-orm/postgresql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createOrm } from '../../api/src/database/mikro-orm.config.ts'
import { withClient } from '../../api/src/database/with-client.ts'
import { foldCounters } from '../../api/src/submissions/fold-counters.ts'
import { paskibra } from '../harness/answers/paskibra.ts'
import type { Client } from '../harness/client.ts'
import { eventually, messagesTo } from '../harness/mailbox.ts'
import { newCitizen, signIn } from '../harness/people.ts'
import { freePort } from '../harness/server.ts'
import { draft, file, verify } from '../harness/walk.ts'
import { checkAudit, type ChildServer, startChild } from './child-server.ts'
import { copySubmission } from './copy-submission.ts'
import { drift, noDrift } from './drift.ts'
import { freeJobsOfTheDead } from './free-jobs.ts'

let dataDir: string
let port: number
let server: ChildServer
let citizen: Client & { email: string }
let admin: Client
let original: string

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'like-u-kill-'))
  port = await freePort()
  server = await startChild(dataDir, port)
  citizen = await newCitizen(server.url)
  admin = await signIn(server.url, 'ideologi')
  original = await draft(citizen, paskibra)
  await file(citizen, original)
  await verify(admin, original)
}, 120_000)
afterAll(async () => {
  await server?.end('SIGTERM')
  await rm(dataDir, { recursive: true, force: true })
})

const rows = <Row extends object>(text: string, values: unknown[] = []) =>
  withClient(server.ownerUrl(), async (client) => (await client.query<Row>(text, values)).rows)

const issue = (submission: string) =>
  admin.codeOf('mutation ($input: IssueDocumentInput!) { issueDocument(input: $input) { document { id } } }', {
    input: { submission },
  })
const submit = (submission: string) =>
  citizen.codeOf('mutation ($input: SubmitInput!) { submit(input: $input) { submission { id } } }', {
    input: { submission, declaration: true },
  })

/** Does all of it at once; as soon as one is acknowledged, `blow` falls. Says which were acknowledged. */
async function interrupted(ids: string[], act: (id: string) => Promise<string>, blow: () => Promise<unknown>) {
  const acknowledged: string[] = []
  let fallen: Promise<unknown> | undefined
  await Promise.allSettled(
    ids.map(async (id) => {
      if ((await act(id)) !== 'OK') return
      acknowledged.push(id)
      await (fallen ??= blow())
    }),
  )
  await fallen
  return acknowledged
}

const restart = async () => {
  await freeJobsOfTheDead(server.ownerUrl())
  server = await startChild(dataDir, port)
}

/** Issued submissions have document, file and archive record; the others have nothing; numbers run without a gap. */
async function expectWholeDocuments(ids: string[]): Promise<string[]> {
  const found = await rows<{
    id: string
    status: string
    sequence: number | null
    sha256: string | null
    archived: boolean
  }>(
    `select s.id, s.status, d.sequence, f.sha256, r.id is not null as archived
     from submission s left join issued_document d on d.submission_id = s.id
     left join stored_files f on f.id = d.file_id left join archive_record r on r.document = d.id where s.id = any($1)`,
    [ids],
  )
  for (const { status, sequence, sha256, archived } of found) {
    expect([status === 'APPROVED', sequence === null, !archived]).toEqual(Array(3).fill(status === 'APPROVED'))
    if (sha256) expect(existsSync(join(dataDir, 'files', sha256.slice(0, 2), sha256.slice(2, 4), sha256))).toBe(true)
  }
  const numbers = await rows<{ sequence: number }>('select sequence from issued_document order by sequence')
  expect(numbers.map(({ sequence }) => sequence)).toEqual(numbers.map((_, index) => index + 1))
  return found.filter(({ status }) => status !== 'APPROVED').map(({ id }) => id)
}

describe('killed', () => {
  it('while documents are issued, LIKE-U has each one whole or not at all', async () => {
    const ids = await copySubmission(server.ownerUrl(), original, 'APPROVED', 12)
    const acknowledged = await interrupted(ids, issue, () => server.end('SIGKILL'))
    await restart()
    expect(acknowledged.length).toBeGreaterThan(0)
    expect(await expectWholeDocuments(ids)).toEqual(expect.arrayContaining(acknowledged))
    for (const id of ids) expect(['OK', 'ILLEGAL_STEP']).toContain(await issue(id))
    expect(await expectWholeDocuments(ids)).toHaveLength(ids.length)
  }, 120_000)

  it('while people file, every receipt given holds, and every message leaves once', async () => {
    const ids = await copySubmission(server.ownerUrl(), original, 'DRAFT', 12)
    const acknowledged = await interrupted(ids, submit, () => server.end('SIGKILL'))
    await restart()
    const found = await rows<{ id: string; status: string; number: string | null; steps: string; lines: string }>(
      `select id, status, number,
         (select count(*) from history_entry where submission_id = s.id) as steps,
         (select count(*) from audit_entry where subject_id = s.id and action = 'submission.submit') as lines
       from submission s where id = any($1)`,
      [ids],
    )
    const filed = found.filter(({ status }) => status === 'SUBMITTED')
    expect(filed.map(({ id }) => id)).toEqual(expect.arrayContaining(acknowledged))
    for (const one of found)
      expect([Boolean(one.number), one.steps, one.lines]).toEqual(
        one.status === 'SUBMITTED' ? [true, '1', '1'] : [false, '0', '0'],
      )
    for (const { number } of filed)
      await eventually('The message', async () => (await hurryMessages(), (await about(number!)) > 0 || undefined), 120)
    for (const { number } of filed) expect(await about(number!)).toBe(1)
  }, 240_000)

  it('PostgreSQL under writes gives back every acknowledged one', async () => {
    const before = server.postmaster()
    const ids = await copySubmission(server.ownerUrl(), original, 'DRAFT', 12)
    const acknowledged = await interrupted(ids, submit, async () => process.kill(before, 'SIGKILL'))
    await eventually(
      'The recovery',
      async () => ((await citizen.send('{ me { id } }')).errors.length === 0 ? true : undefined),
      60,
    )
    const found = await rows<{ id: string }>(`select id from submission where id = any($1) and status = 'SUBMITTED'`, [
      ids,
    ])
    expect(found.map(({ id }) => id)).toEqual(expect.arrayContaining(acknowledged))
    for (const id of ids) expect(['OK', 'ILLEGAL_STEP']).toContain(await submit(id))
  }, 120_000)

  it('PostgreSQL in the middle of folding has the numbers it had before', async () => {
    const orm = await createOrm({ url: server.ownerUrl(), pool: 2 })
    try {
      const before = await numbersOf(orm)
      const em = orm.em.fork()
      await em.begin()
      await foldCounters({ em })
      process.kill(server.postmaster(), 'SIGKILL')
      await em.rollback().catch(() => undefined)
      const after = await eventually('The recovery', numbersWhenBack, 60)
      // Rows are no measure: the server itself folds every minute.
      expect(after).toEqual({ numbers: before, drift: noDrift })
    } finally {
      leave(orm)
    }
  }, 120_000)

  it('politely, it finishes what it has in hand', async () => {
    const ids = await copySubmission(server.ownerUrl(), original, 'APPROVED', 8)
    const codes = new Map<string, string>()
    let ending: Promise<void> | undefined
    await Promise.all(
      ids.map(async (id) => {
        codes.set(id, await issue(id).catch((error: Error) => error.message))
        ending ??= server.end('SIGTERM')
      }),
    )
    await ending
    expect(new Set(codes.values())).toEqual(new Set(['OK']))
    await restart()
    expect(await expectWholeDocuments(ids)).toHaveLength(ids.length)
  }, 120_000)

  it('or not, nobody’s deeds are lost from the record', async () => {
    expect(await checkAudit(dataDir)).toBe('OK')
  }, 60_000)
})

/** How many messages tell the citizen of that number. */
const about = async (number: string): Promise<number> =>
  (await messagesTo(server.url, citizen.email)).filter(({ text, subject }) => `${subject} ${text}`.includes(number))
    .length

/** A message whose fate is unknown is tried again after a while, and later ones wait for it: as if the while were over. */
const hurryMessages = () =>
  rows(`update pgboss.job set start_after = now() where name = 'deliver-notification' and start_after > now()`)

/** How many submissions are counted. By status they would still move, for letters are on their way. */
const numbersOf = (orm: MikroORM): Promise<object[]> =>
  orm.em.execute('select division_id, service, sum(n)::integer as n from submission_count group by 1, 2 order by 1, 2')

/** What the recovered database has; nothing while it cannot be asked. */
async function numbersWhenBack() {
  // It has no address while nothing runs.
  const open = async () => createOrm({ url: server.ownerUrl(), pool: 1 })
  const orm = await open().catch(() => undefined)
  if (!orm) return undefined
  try {
    return { numbers: await numbersOf(orm), drift: await drift(orm) }
  } catch {
    return undefined
  } finally {
    leave(orm)
  }
}

/** Closing may wait for ever for a connection whose other end was killed, and nobody needs to see it done. */
const leave = (orm: MikroORM): void => void orm.close(true).catch(() => undefined)
