import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { researchPermit } from '../harness/answers/research-permit.ts'
import { Client } from '../harness/client.ts'
import { draft, file, save, start } from '../harness/fill-in.ts'
import { citizenPassword, newCitizen, signIn } from '../harness/people.ts'
import type { World } from '../harness/server.ts'
import { startStory } from '../harness/story-world.ts'

let world: World
let citizen: Client & { email: string }

beforeAll(async () => {
  world = await startStory()
  citizen = await newCitizen(world.url)
})
afterAll(() => world?.stop())

const submit = `mutation ($input: SubmitInput!) { submit(input: $input) { submission { id number version } } }`
type Submitted = { submit: { submission: { id: string; number: string; version: number } } }

const answersOf = async (submission: string, fields: string): Promise<Record<string, unknown>> => {
  const { submission: seen } = await citizen.ask<{ submission: { answers: Record<string, unknown> } }>(
    `query ($id: ID!) { submission(id: $id) { answers { ... on ResearchPermitAnswers { ${fields} } } } }`,
    { id: submission },
  )
  return seen.answers
}

describe('a draft', () => {
  test('is filled in on two devices; the second to save the same version is told', async () => {
    const phone = await signIn(world.url, citizen.email, citizenPassword)
    const submission = await start(citizen, 'RESEARCH_PERMIT')
    const first = await save(citizen, submission, researchPermit, { fullName: 'Rani Kusumawardani' })
    const { version } = first.submission
    await save(phone, submission, researchPermit, { birthPlace: 'Purwakarta' }, version)
    await expect(save(citizen, submission, researchPermit, { birthPlace: 'Bandung' }, version)).rejects.toMatchObject({
      errors: [{ extensions: { code: 'STALE', expected: version, actual: version + 1 } }],
    })
    expect(await answersOf(submission, 'fullName birthPlace')).toEqual({
      fullName: 'Rani Kusumawardani',
      birthPlace: 'Purwakarta',
    })
  })

  test('keeps imperfect answers and says what is wrong with them', async () => {
    const submission = await start(citizen, 'RESEARCH_PERMIT')
    const typed = { identityNumber: '32140945', startDate: '2027-03-31', endDate: '2027-01-11', title: 'Desa' }
    const { faults } = await save(citizen, submission, researchPermit, typed)
    expect(faults.map(({ question }) => question)).toContain('identityNumber')
    expect(JSON.stringify(faults)).not.toContain(typed.identityNumber)
    expect(await answersOf(submission, Object.keys(typed).join(' '))).toEqual(typed)
  })

  test('is nobody else’s', async () => {
    const submission = await start(citizen, 'RESEARCH_PERMIT')
    const seen = 'query ($id: ID!) { submission(id: $id) { id } }'
    for (const name of ['warga', 'wasnas', 'kepala', 'pengelola'])
      expect(await (await signIn(world.url, name)).ask(seen, { id: submission })).toEqual({ submission: null })
  })

  test('tells all its faults at once when it is filed too early', async () => {
    const submission = await start(citizen, 'RESEARCH_PERMIT')
    await save(citizen, submission, researchPermit, { ...researchPermit.answers, title: null, identityNumber: '1' })
    const { errors } = await citizen.send(submit, { input: { submission, declaration: true } })
    expect(errors[0]!.extensions.code).toBe('INVALID_ANSWERS')
    const questions = (errors[0]!.extensions.answers as { question: string }[]).map(({ question }) => question)
    expect(questions).toEqual(
      expect.arrayContaining(['title', 'identityNumber', 'papers.proposal', 'papers.identityCard', 'papers.photo']),
    )
    expect(await citizen.codeOf(submit, { input: { submission, declaration: false } })).toBe('BAD_USER_INPUT')
  })
})

describe('filing', () => {
  test('with the same key is done once, also ten times at once', async () => {
    const submission = await draft(citizen, researchPermit)
    const key = { 'Idempotency-Key': Client.newKey() }
    const input = { submission, declaration: true }
    const answers = await Promise.all(Array.from({ length: 10 }, () => citizen.ask<Submitted>(submit, { input }, key)))
    const again = await citizen.ask<Submitted>(submit, { input }, key)
    const numbers = new Set([...answers, again].map(({ submit: { submission: one } }) => one.number))
    expect(numbers.size).toBe(1)
    const { errors } = await citizen.send(submit, { input: { ...input, version: 1 } }, key)
    expect(errors[0]!.extensions.code).toBe('IDEMPOTENCY_MISMATCH')
    expect(await citizen.codeOf(submit, { input })).toBe('ILLEGAL_STEP')
    const { submission: seen } = await citizen.ask<{ submission: { history: { step: string }[] } }>(
      'query ($id: ID!) { submission(id: $id) { history { step } } }',
      { id: submission },
    )
    expect(seen.history).toEqual([{ step: 'SUBMIT' }])
  })

  test('the same study twice warns the citizen and the admin, with the other’s number', async () => {
    const title = 'Sejarah Lisan Perkebunan Teh di Kecamatan Bojong'
    const study = { ...researchPermit, answers: { ...researchPermit.answers, title } }
    const numbers = new Map<string, string>()
    for (const _ of ['first', 'second']) {
      const { id, number } = await file(citizen, await draft(citizen, study))
      numbers.set(id, number)
    }
    const [[first], [, secondNumber]] = [...numbers] as [[string, string], [string, string]]
    for (const reader of [citizen, await signIn(world.url, 'wasnas')]) {
      const { submission } = await reader.ask<{ submission: { sameSubject: { number: string }[] } }>(
        'query ($id: ID!) { submission(id: $id) { sameSubject { number status } } }',
        { id: first },
      )
      expect(submission.sameSubject).toContainEqual({ number: secondNumber, status: 'SUBMITTED' })
    }
  })
})
