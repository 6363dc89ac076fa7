import { afterAll, beforeAll, expect, test } from 'vitest'
import { researchPermit } from '../harness/answers/research-permit.ts'
import { type Cast, castFor } from '../harness/cast.ts'
import { draft, file, handIn, save } from '../harness/fill-in.ts'
import { messagesTo, newestMessage } from '../harness/mailbox.ts'
import { paper } from '../harness/papers.ts'
import { citizenPassword, enter, stepUp } from '../harness/people.ts'
import type { World } from '../harness/server.ts'
import { startStory } from '../harness/story-world.ts'
import { step, verify } from '../harness/walk.ts'

let world: World
let people: Cast
let submission: string

beforeAll(async () => {
  world = await startStory()
  people = await castFor(world.url, 'RESEARCH_PERMIT')
  submission = await draft(people.citizen, researchPermit)
  await file(people.citizen, submission)
})
afterAll(() => world?.stop())

interface Seen {
  status: string
  version: number
  round: number
  dueOn: string
  correctBy: string | null
  reason: string | null
  corrections: { kind: string; key: string; fault: string; note: string }[]
}

const look = async (): Promise<Seen> =>
  (
    await people.citizen.ask<{ submission: Seen }>(
      'query ($id: ID!) { submission(id: $id) { status version round dueOn correctBy reason corrections { kind key fault note } } }',
      { id: submission },
    )
  ).submission

const record = `mutation ($input: RecordVerdictsInput!) { recordVerdicts(input: $input) { submission { id } } }`
const giveBack = `mutation ($input: ReturnForCorrectionInput!) { returnForCorrection(input: $input) { submission { id } } }`

const faulty = [
  { kind: 'ANSWER', key: 'title', outcome: 'WRONG', note: 'Judul tidak sama dengan surat pengantar.' },
  { kind: 'PAPER', key: 'proposal', outcome: 'UNREADABLE', note: 'Halaman 3 tidak terbaca.' },
]
const sound = { kind: 'PAPER', key: 'identityCard', outcome: 'OK', originalSeen: true }
const better = 'Literasi Digital Perangkat Desa dan Mutu Pelayanan di Kecamatan Wanayasa'

test('nothing goes back without a fault, and no fault without a word on what to do', async () => {
  await step(people.admin, 'takeUp', 'SubmissionInput', { submission })
  expect(await people.admin.codeOf(giveBack, { input: { submission } })).toBe('BAD_USER_INPUT')
  const wordless = { ...faulty[0], note: null }
  expect(await people.admin.codeOf(record, { input: { submission, verdicts: [wordless] } })).toBe('BAD_USER_INPUT')
})

test('everything wrong comes back in one message', async () => {
  await people.admin.ask(record, { input: { submission, verdicts: [...faulty, sound] } })
  expect(
    await people.admin.codeOf(
      'mutation ($input: SubmissionInput!) { completeVerification(input: $input) { submission { id } } }',
      { input: { submission } },
    ),
  ).toBe('BAD_USER_INPUT')
  await people.admin.ask(giveBack, { input: { submission, reason: 'Mohon dilengkapi.' } })
  const message = await newestMessage(world.url, people.citizen.email, 'RETURNED')
  for (const { note } of faulty) expect(message.text).toContain(note)
  const returned = (await messagesTo(world.url, people.citizen.email)).filter(({ template }) => template === 'RETURNED')
  expect(returned).toHaveLength(1)
  const seen = await look()
  expect(seen).toMatchObject({ status: 'RETURNED', correctBy: '2026-12-04' })
  expect(seen.corrections.map(({ kind, key, fault, note }) => ({ kind, key, outcome: fault, note }))).toEqual(faulty)
})

test('only what failed is open', async () => {
  const { citizen } = people
  await expect(save(citizen, submission, researchPermit, { fullName: 'Orang Lain' })).rejects.toMatchObject({
    errors: [{ extensions: { code: 'INVALID_ANSWERS', answers: [{ question: 'fullName' }] } }],
  })
  await expect(handIn(citizen, submission, 'identityCard', await paper('identityCard'))).rejects.toMatchObject({
    errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
  })
  await expect(save(citizen, submission, researchPermit, { title: better, purpose: 'Lain.' })).rejects.toThrow(
    'INVALID_ANSWERS',
  )
})

test('the days the citizen took are not the office’s', async () => {
  const before = await look()
  expect(before.dueOn).toBe('2026-11-25')
  world.clock.turnTo('2026-11-27T10:00:00+07:00')
  await enter(people.citizen, people.citizen.email, citizenPassword)
  await save(people.citizen, submission, researchPermit, { title: better })
  await handIn(people.citizen, submission, 'proposal', await paper('proposal kedua'))
  await file(people.citizen, submission)
  // Filed Friday, returned the same Friday: none of the three days was used.
  expect(await look()).toMatchObject({ status: 'SUBMITTED', round: 2, dueOn: '2026-12-02', corrections: [] })
})

test('the verifier sees what changed, and only that', async () => {
  await enter(people.admin, 'wasnas')
  await step(people.admin, 'takeUp', 'SubmissionInput', { submission })
  const { submission: seen } = await people.admin.ask<{
    submission: {
      changes: {
        kind: string
        key: string
        before: unknown
        after: unknown
        paperBefore: object | null
        paperAfter: object | null
      }[]
      checklist: { requirement: { key: string }; changed: boolean; verdict: { outcome: string } | null }[]
    }
  }>(
    `query ($id: ID!) { submission(id: $id) {
      changes { kind key before after paperBefore { fileName } paperAfter { fileName } }
      checklist { requirement { key } changed verdict { outcome } }
    } }`,
    { id: submission },
  )
  expect(seen.changes).toHaveLength(2)
  expect(seen.changes).toEqual(
    expect.arrayContaining([
      {
        kind: 'ANSWER',
        key: 'title',
        before: researchPermit.answers.title,
        after: better,
        paperBefore: null,
        paperAfter: null,
      },
      {
        kind: 'PAPER',
        key: 'proposal',
        before: null,
        after: null,
        paperBefore: { fileName: 'proposal.pdf' },
        paperAfter: { fileName: 'proposal kedua.pdf' },
      },
    ]),
  )
  const line = (key: string) => seen.checklist.find(({ requirement }) => requirement.key === key)
  expect(line('proposal')).toMatchObject({ changed: true, verdict: { outcome: 'UNREADABLE' } })
  expect(line('identityCard')).toMatchObject({ changed: false, verdict: { outcome: 'OK' } })
})

test('the corrected file goes on to the official', async () => {
  await step(people.admin, 'release', 'SubmissionInput', { submission })
  const answer = { kind: 'ANSWER', key: 'title', outcome: 'OK', originalSeen: false }
  await step(people.admin, 'takeUp', 'SubmissionInput', { submission })
  await people.admin.ask(record, { input: { submission, verdicts: [answer] } })
  await step(people.admin, 'release', 'SubmissionInput', { submission })
  await verify(people.admin, submission)
  await enter(people.official, 'kepala')
  await stepUp(people.official)
  await step(people.official, 'approve', 'SubmissionInput', { submission })
  expect((await look()).status).toBe('APPROVED')
})

test('a paper that is required only since a corrected answer opens; one accepted before stays shut', async () => {
  const { citizen } = people
  await enter(people.admin, 'wasnas')
  const id = await draft(citizen, researchPermit)
  await file(citizen, id)
  await step(people.admin, 'takeUp', 'SubmissionInput', { submission: id })
  const verdict = { kind: 'ANSWER', key: 'applicantType', outcome: 'WRONG', note: 'Pemohon adalah perusahaan.' }
  await people.admin.ask(record, { input: { submission: id, verdicts: [verdict] } })
  await people.admin.ask(giveBack, { input: { submission: id, reason: 'Mohon diperbaiki.' } })
  const decree = await paper('companyDecree')
  await expect(handIn(citizen, id, 'companyDecree', decree)).rejects.toThrow('BAD_USER_INPUT')
  await save(citizen, id, researchPermit, { applicantType: 'COMPANY' })
  await handIn(citizen, id, 'companyDecree', decree)
  await handIn(citizen, id, 'companyDecree', await paper('yang lebih jelas'))
  await expect(handIn(citizen, id, 'identityCard', await paper('identityCard'))).rejects.toThrow('BAD_USER_INPUT')
}, 90_000)
