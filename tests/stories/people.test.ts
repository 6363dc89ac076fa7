import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { copySubmission } from '../faults/copy-submission.ts'
import { paskibra } from '../harness/answers/paskibra.ts'
import { runCalendarJob } from '../harness/calendar-job.ts'
import type { Client } from '../harness/client.ts'
import { draft, file } from '../harness/fill-in.ts'
import { newestMessage } from '../harness/mailbox.ts'
import { citizenPassword, enter, idOf, newAdmin, newCitizen, signIn, staffPassword, stepUp } from '../harness/people.ts'
import type { World } from '../harness/server.ts'
import { storyDay } from '../harness/story-day.ts'
import { startStory } from '../harness/story-world.ts'
import { approve, step, untilStatus, verify } from '../harness/walk.ts'

/*
 * Siti files, Ujang and Wulan verify, Pak Asep decides. A fresh submission for every story, one LIKE-U for all.
 */
let world: World
let siti: Client & { email: string }
let ujang: Client
let wulan: Client & { username: string }
let asep: Client
let original: string
let submission: string

beforeAll(async () => {
  world = await startStory()
  siti = await newCitizen(world.url, 'Siti Rahayu')
  ujang = await signIn(world.url, 'ideologi')
  wulan = await newAdmin(world.url, 'IDEOLOGI', 'Wulan Sari')
  asep = await signIn(world.url, 'kepala')
  original = await draft(siti, paskibra)
})
afterAll(() => world?.stop())
beforeEach(async () => {
  world.clock.turnTo(storyDay)
  await Promise.all([enter(ujang, 'ideologi'), enter(wulan, wulan.username, staffPassword), enter(asep, 'kepala')])
  submission = (await copySubmission(world.database.ownerUrl, original, 'DRAFT', 1))[0]!
  await file(siti, submission)
})

const of = (extra: Record<string, unknown> = {}) => ({ submission, ...extra })
const takeUp = (who: Client) => step(who, 'takeUp', 'SubmissionInput', of())
const codeOf = (who: Client, name: string, type = 'SubmissionInput', extra = {}) =>
  who.codeOf(`mutation ($input: ${type}!) { ${name}(input: $input) { submission { id } } }`, { input: of(extra) })

interface Seen {
  status: string
  reason: string | null
  holder: { name: string } | null
  history: { step: string; actor: { name: string } | null; actedFor: { name: string } | null }[]
}
const look = async (who: Client): Promise<Seen> =>
  (
    await who.ask<{ submission: Seen }>(
      `query ($id: ID!) { submission(id: $id) {
        status reason holder { name } history { step actor { name } actedFor { name } }
      } }`,
      { id: submission },
    )
  ).submission

describe('two verifiers', () => {
  test('reach for the same file at once: one has it, the other sees who', async () => {
    const answers = await Promise.all([codeOf(ujang, 'takeUp'), codeOf(wulan, 'takeUp')])
    expect(answers.toSorted()).toEqual(['ILLEGAL_STEP', 'OK'])
    const winner = answers[0] === 'OK' ? 'Ujang Hidayat' : 'Wulan Sari'
    for (const who of [ujang, wulan]) expect((await look(who)).holder).toEqual({ name: winner })
  })

  test('take it over knowingly at once, or freely after half an hour', async () => {
    await takeUp(ujang)
    const { errors } = await wulan.send(
      'mutation ($input: TakeOverInput!) { takeOver(input: $input) { submission { id } } }',
      { input: of() },
    )
    expect(errors[0]!.extensions).toMatchObject({ code: 'ILLEGAL_STEP', holder: await idOf(ujang) })
    expect(await codeOf(wulan, 'completeVerification')).toBe('FORBIDDEN')
    world.clock.forwardDays(29 / 1440)
    expect(await codeOf(wulan, 'takeOver', 'TakeOverInput')).toBe('ILLEGAL_STEP')
    world.clock.forwardDays(2 / 1440)
    expect(await codeOf(wulan, 'takeOver', 'TakeOverInput')).toBe('OK')
    expect((await look(wulan)).holder).toEqual({ name: 'Wulan Sari' })
    await enter(ujang, 'ideologi')
    expect(await codeOf(ujang, 'takeOver', 'TakeOverInput', { confirm: true })).toBe('OK')
  })

  test('and a stranger of another bidang, to whom the file does not exist', async () => {
    const stranger = await signIn(world.url, 'wasnas')
    expect(await codeOf(stranger, 'takeUp')).toBe('NOT_FOUND')
    expect(await stranger.ask('query ($id: ID!) { submission(id: $id) { id } }', { id: submission })).toEqual({
      submission: null,
    })
  })
})

describe('the official', () => {
  beforeEach(() => verify(ujang, submission))

  test('sends the file back to be looked at again', async () => {
    expect(await codeOf(asep, 'sendBack', 'ReasonedDecisionInput', { reason: ' ' })).toBe('BAD_USER_INPUT')
    await step(asep, 'sendBack', 'ReasonedDecisionInput', of({ reason: 'Foto bukan foto terbaru.' }))
    expect(await look(ujang)).toMatchObject({ status: 'SUBMITTED', reason: 'Foto bukan foto terbaru.', holder: null })
    await verify(wulan, submission)
    await approve(asep, submission)
    expect((await look(siti)).status).toBe('APPROVED')
  })

  test('refuses with a reason the citizen reads', async () => {
    await stepUp(asep)
    await step(asep, 'refuse', 'ReasonedDecisionInput', of({ reason: 'Usia melewati batas seleksi tahun ini.' }))
    expect(await look(siti)).toMatchObject({ status: 'REFUSED', reason: 'Usia melewati batas seleksi tahun ini.' })
    const message = await newestMessage(world.url, siti.email, 'REFUSED')
    expect(message.text).toContain('Usia melewati batas seleksi tahun ini.')
    expect(await codeOf(asep, 'approve')).toBe('ILLEGAL_STEP')
  })

  test('is asked for the password again before approving', async () => {
    const fresh = await signIn(world.url, 'kepala')
    expect(await codeOf(fresh, 'approve')).toBe('STEP_UP_REQUIRED')
    expect((await look(asep)).status).toBe('COMPLETE')
  })
})

describe('a day of Plt.', () => {
  const delegate = async (to: Client, day: string): Promise<string> => {
    const { createDelegation } = await asep.ask<{ createDelegation: { delegation: { id: string } } }>(
      'mutation ($input: CreateDelegationInput!) { createDelegation(input: $input) { delegation { id } } }',
      {
        input: {
          officialId: await idOf(asep),
          delegateId: await idOf(to),
          capacity: 'PLT',
          fromDay: day,
          toDay: day,
          reason: 'Perjalanan dinas ke Bandung',
        },
      },
    )
    return createDelegation.delegation.id
  }
  const end = (id: string) =>
    asep.ask('mutation ($input: EndDelegationInput!) { endDelegation(input: $input) { delegation { id } } }', {
      input: { id },
    })

  test('lets another approve in the official’s name, for that day only', async () => {
    await verify(ujang, submission)
    await stepUp(wulan, staffPassword)
    expect(await codeOf(wulan, 'approve')).toBe('FORBIDDEN')
    const tomorrow = await delegate(wulan, '2026-11-21')
    expect(await codeOf(wulan, 'approve')).toBe('FORBIDDEN')
    await end(tomorrow)
    const today = await delegate(wulan, '2026-11-20')
    await step(wulan, 'approve', 'SubmissionInput', of())
    const { history } = await look(siti)
    expect(history.at(-1)).toEqual({
      step: 'APPROVE',
      actor: { name: 'Wulan Sari' },
      actedFor: { name: 'Drs. Asep Permana, M.Si.' },
    })
    await end(today)
  })

  test('does not let anyone approve what they verified', async () => {
    const today = await delegate(wulan, '2026-11-20')
    await verify(wulan, submission)
    await stepUp(wulan, staffPassword)
    expect(await codeOf(wulan, 'approve')).toBe('FORBIDDEN')
    await end(today)
  })
})

describe('the citizen', () => {
  test('takes a submission back, for good', async () => {
    await takeUp(ujang)
    await step(siti, 'withdraw', 'SubmissionInput', of())
    expect(await look(ujang)).toMatchObject({ status: 'WITHDRAWN', holder: null })
    expect(await codeOf(ujang, 'completeVerification')).toMatch(/FORBIDDEN|ILLEGAL_STEP/)
    expect(await codeOf(siti, 'withdraw')).toBe('ILLEGAL_STEP')
  })

  test('who corrects nothing in time loses the turn, and is told', async () => {
    await takeUp(ujang)
    const verdict = { kind: 'PAPER', key: paskibra.papers[0], outcome: 'WRONG', note: 'Berkas orang lain.' }
    await ujang.ask('mutation ($input: RecordVerdictsInput!) { recordVerdicts(input: $input) { submission { id } } }', {
      input: of({ verdicts: [verdict] }),
    })
    await step(ujang, 'returnForCorrection', 'ReturnForCorrectionInput', of())
    const { submission: returned } = await siti.ask<{ submission: { correctBy: string } }>(
      'query ($id: ID!) { submission(id: $id) { correctBy } }',
      { id: submission },
    )
    world.clock.turnTo(`${returned.correctBy}T23:30:00+07:00`)
    await runCalendarJob(world, 'lapse-uncorrected')
    await enter(siti, siti.email, citizenPassword)
    expect((await look(siti)).status).toBe('RETURNED')
    world.clock.forwardDays(1)
    await runCalendarJob(world, 'lapse-uncorrected')
    await enter(siti, siti.email, citizenPassword)
    await untilStatus(siti, submission, 'LAPSED')
    await newestMessage(world.url, siti.email, 'LAPSED')
  })
})
