import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { withClient } from '../../api/src/database/with-client.ts'
import { copySubmission } from '../faults/copy-submission.ts'
import { paskibra } from '../harness/answers/paskibra.ts'
import { castFor, type Cast } from '../harness/cast.ts'
import { Client } from '../harness/client.ts'
import { newCitizen, signIn } from '../harness/people.ts'
import type { World } from '../harness/server.ts'
import { startStory } from '../harness/story-world.ts'
import { draft, file, wholeWay } from '../harness/walk.ts'

/* How people judge the service they received, and what may be told of it (PermenPANRB 14/2017). */

const elements = 'REQUIREMENTS PROCEDURE TIME COST PRODUCT COMPETENCE CONDUCT COMPLAINTS FACILITIES'.split(' ')
const scoresOf = (score: number) => elements.map((element) => ({ element, score }))
const rate = 'mutation ($input: RateServiceInput!) { rateService(input: $input) { submission { rating } } }'
const skip = 'mutation ($input: SubmissionInput!) { skipRating(input: $input) { submission { rating } } }'
const told = 'from to services { service respondents index grade elements { element average } }'
const open = `{ openSatisfaction { ${told} } }`
const forStaff = `{ satisfaction { ${told.replace('service ', 'service comments ')} } }`

interface Satisfaction {
  from: string
  to: string
  services: {
    service: string
    respondents: number | null
    index: number | null
    grade: string | null
    elements: object[]
    comments?: string[]
  }[]
}

let world: World
let cast: Cast
let served: string[]

beforeAll(async () => {
  world = await startStory()
  cast = await castFor(world.url, paskibra.kind)
  const { filed } = await wholeWay(cast, paskibra)
  served = await copySubmission(world.database.ownerUrl, filed.id, 'DELIVERED', 6)
})
afterAll(() => world?.stop())

const judge = (submission: string, score: number, comment?: string) =>
  cast.citizen.ask(rate, { input: { submission, scores: scoresOf(score), comment, respondent: { age: 'FROM_25' } } })
const ofPaskibra = ({ services }: Satisfaction) => services.find(({ service }) => service === paskibra.kind)!
const seenByStaff = async () => (await cast.admin.ask<{ satisfaction: Satisfaction }>(forStaff)).satisfaction

describe('who may judge, and when', () => {
  test('not before the document was delivered', async () => {
    const { id } = await file(cast.citizen, await draft(cast.citizen, paskibra))
    expect(await cast.citizen.codeOf(rate, { input: { submission: id, scores: scoresOf(4) } })).toBe('ILLEGAL_STEP')
    expect(await cast.citizen.codeOf(skip, { input: { submission: id } })).toBe('ILLEGAL_STEP')
  })

  test('only the owner; staff do not even see whether they did', async () => {
    const input = { submission: served[0], scores: scoresOf(4) }
    expect(await (await newCitizen(world.url)).codeOf(rate, { input })).toBe('NOT_FOUND')
    expect(await cast.admin.codeOf(rate, { input })).toBe('FORBIDDEN')
    expect(await cast.admin.codeOf(`{ submissions { nodes { rating } } }`)).toBe('FORBIDDEN')
  })

  test('every element without exactly one score of 1 to 4 is named', async () => {
    const scores = [...scoresOf(3).slice(2), { element: 'REQUIREMENTS', score: 5 }, { element: 'TIME', score: 2 }]
    const { errors } = await cast.citizen.send(rate, { input: { submission: served[0], scores } })
    const { code, fields } = errors[0]!.extensions as { code: string; fields: { field: string }[] }
    expect(code).toBe('BAD_USER_INPUT')
    expect(fields.map(({ field }) => field)).toEqual(['REQUIREMENTS', 'PROCEDURE', 'TIME'])
  })
})

test('four answers tell nothing, five tell the index, and nobody judges twice', async () => {
  for (const [place, submission] of served.slice(0, 4).entries()) await judge(submission, 4, `Saran ${place}`)
  expect(ofPaskibra(await seenByStaff())).toMatchObject({ respondents: null, index: null, elements: [], comments: [] })
  await judge(served[4]!, 2)
  const seen = ofPaskibra(await seenByStaff())
  expect(seen).toMatchObject({ respondents: 5, index: 90, grade: 'A' })
  expect(seen.elements).toEqual(elements.map((element) => ({ element, average: 3.6 })))
  expect(seen.comments!.toSorted()).toEqual(['Saran 0', 'Saran 1', 'Saran 2', 'Saran 3'])
  const again = { input: { submission: served[0], scores: scoresOf(1) } }
  expect(await cast.citizen.codeOf(rate, again)).toBe('ALREADY_DONE')
})

test('who would rather not is not counted, and may still change their mind', async () => {
  const input = { submission: served[5] }
  expect(await cast.citizen.ask(skip, { input })).toEqual({ skipRating: { submission: { rating: 'SKIPPED' } } })
  expect(ofPaskibra(await seenByStaff()).respondents).toBe(5)
  await judge(served[5]!, 4)
  expect(ofPaskibra(await seenByStaff()).respondents).toBe(6)
})

test('what is kept leads neither to the person nor to the submission, nor to the moment', async () => {
  const rows = await withClient(
    world.database.ownerUrl,
    async (client) => (await client.query('select * from rating')).rows,
  )
  expect(rows).toHaveLength(6)
  expect(Object.keys(rows[0]).toSorted()).toEqual([
    'age',
    'comment',
    'education',
    'id',
    'quarter',
    'scores',
    'service',
    'sex',
    'work',
  ])
  // A UUID of version 7 would tell the moment.
  for (const { id } of rows) expect(id[14]).toBe('4')
})

test('everyone is told whole quarters gone by, without what people wrote', async () => {
  const anyone = new Client(world.url)
  const now = (await anyone.ask<{ openSatisfaction: Satisfaction }>(open)).openSatisfaction
  expect(now).toMatchObject({ from: '2025-10-01', to: '2026-09-30' })
  expect(ofPaskibra(now).respondents).toBeNull()
  world.clock.turnTo('2027-01-04T09:00:00+07:00')
  const later = (await anyone.ask<{ openSatisfaction: Satisfaction }>(open)).openSatisfaction
  expect(ofPaskibra(later)).toMatchObject({ respondents: 6, index: 91.67, grade: 'A' })
  expect(await anyone.codeOf(open.replace('respondents', 'comments'))).toBe('UNAUTHENTICATED')
  const official = await signIn(world.url, 'kepala')
  expect((await official.send(open.replace('respondents', 'comments'))).errors).toEqual([])
})
