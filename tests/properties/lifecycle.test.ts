import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { verifyChain } from '../../api/src/audit/verify-chain.ts'
import { createOrm } from '../../api/src/database/mikro-orm.config.ts'
import { type StepName, Status, stepRule } from '../../api/src/submissions/lifecycle.ts'
import { driftOf } from '../../api/src/submissions/check-counters.ts'
import { copySubmission } from '../faults/copy-submission.ts'
import { paskibra } from '../harness/answers/paskibra.ts'
import { Client } from '../harness/client.ts'
import { draft } from '../harness/fill-in.ts'
import { newAdmin, newCitizen, signIn, stepUp } from '../harness/people.ts'
import type { World } from '../harness/server.ts'
import { startStory } from '../harness/story-world.ts'
import { after, attempt, humanSteps, isPossible, type Known, people, type Person, takersOf } from './steps.ts'

let world: World
let clients: Record<Person, Client>
let original: string

beforeAll(async () => {
  world = await startStory()
  const { url } = world
  clients = {
    siti: await newCitizen(url),
    ujang: await signIn(url, 'ideologi'),
    wulan: await newAdmin(url, 'IDEOLOGI', 'Wulan Sari'),
    asep: await signIn(url, 'kepala'),
    'other citizen': await signIn(url, 'warga'),
    'other bidang': await signIn(url, 'wasnas'),
    agency: await signIn(url, 'pengelola'),
    nobody: new Client(url),
  }
  await stepUp(clients.asep)
  original = await draft(clients.siti, paskibra)
})
afterAll(() => world?.stop())

interface Seen {
  status: Status
  version: number
  history: { step: StepName; from: Status; to: Status }[]
}

async function look(submission: string): Promise<Seen> {
  const { submission: seen } = await clients.siti.ask<{ submission: Seen }>(
    'query ($id: ID!) { submission(id: $id) { status version history { step from to } } }',
    { id: submission },
  )
  return seen
}

/** LIKE-U goes on by itself once the document is issued. */
const runsByItself: readonly Status[] = [Status.ISSUED, Status.DELIVERED, Status.CLOSED]

/** Every entry is a line of the table, each begins where the one before ended, and the last one is the present. */
function checkHistory({ status, history }: Seen): void {
  let at = Status.DRAFT
  for (const { step, from, to } of history) {
    expect(from).toBe(at)
    expect(stepRule(step).from).toContain(from)
    expect(stepRule(step).to).toBe(to)
    at = to
  }
  expect(status).toBe(at)
}

interface Try {
  /** A number picks among the steps possible now; a name asks for that step, possible or not. */
  step: number | StepName
  who: Person | 'whose it is'
}

/** One mutation files for the first time and again; which of the two it is follows from where the submission stands. */
function asFiled(step: StepName, { status }: Known): StepName {
  if (step === 'RESUBMIT' && status === Status.DRAFT) return 'SUBMIT'
  return step === 'SUBMIT' && status === Status.RETURNED ? 'RESUBMIT' : step
}

async function act(submission: string, known: Known, { step: wish, who: chosen }: Try): Promise<Known> {
  const possible = humanSteps.filter((step) => isPossible(step, known) && takersOf(step, known).length > 0)
  const step = asFiled(typeof wish === 'string' ? wish : (possible[wish % possible.length] ?? 'WITHDRAW'), known)
  const who = chosen === 'whose it is' ? (takersOf(step, known)[0] ?? 'nobody') : chosen
  const before = await look(submission)
  const code = await attempt(clients[who], step, submission)
  const seen = await look(submission)
  const allowed = isPossible(step, known) && takersOf(step, known).includes(who)
  expect(`${step} by ${who} in ${known.status}: ${code === 'OK'}`).toBe(
    `${step} by ${who} in ${known.status}: ${allowed}`,
  )
  checkHistory(seen)
  if (allowed) expect(seen.version).toBeGreaterThan(before.version)
  else if (!runsByItself.includes(known.status)) expect(seen).toEqual(before)
  if (!allowed) return known
  const next = after(step, who, known)
  expect(runsByItself.includes(next.status) ? runsByItself : [next.status]).toContain(seen.status)
  return next
}

const tries = fc.array(
  fc.record<Try>({
    step: fc.oneof({ weight: 3, arbitrary: fc.nat(11) }, { weight: 1, arbitrary: fc.constantFrom(...humanSteps) }),
    who: fc.oneof(
      { weight: 3, arbitrary: fc.constant('whose it is' as const) },
      { weight: 1, arbitrary: fc.constantFrom(...people) },
    ),
  }),
  { minLength: 8, maxLength: 24 },
)

test('whatever people try, only the steps of the table happen, by whose they are', { timeout: 90_000 }, async () => {
  const story = fc.asyncProperty(tries, async (wishes) => {
    const [submission] = await copySubmission(world.database.ownerUrl, original, 'DRAFT', 1)
    let known: Known = { status: Status.DRAFT }
    for (const wish of wishes) known = await act(submission!, known, wish)
  })
  await fc.assert(story, { numRuns: 25, interruptAfterTimeLimit: 20_000, markInterruptAsFailure: false })
})

test('and the counters are what they count', async () => {
  const orm = await createOrm({ url: world.database.appUrl, pool: 1 })
  try {
    const [{ filed }] = await orm.em.execute<[{ filed: number }]>(
      `select coalesce(sum(n), 0)::integer as filed from day_count where event = 'FILED'`,
    )
    expect(filed).toBeGreaterThan(5)
    expect(await driftOf({ em: orm.em.fork() })).toEqual({
      submission_count: 0,
      backlog_count: 0,
      day_count: 0,
      month_count: 0,
    })
  } finally {
    await orm.close()
  }
})

test('and the audit chain holds', async () => {
  const orm = await createOrm({ url: world.database.appUrl, pool: 1 })
  try {
    const [{ lines }] = (await orm.em.execute('select count(*)::int as lines from audit_entry')) as [{ lines: number }]
    expect(lines).toBeGreaterThan(20)
    expect(await verifyChain(orm.em.fork())).toEqual([])
  } finally {
    await orm.close()
  }
})
