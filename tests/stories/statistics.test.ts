import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { copySubmission } from '../faults/copy-submission.ts'
import { paskibra } from '../harness/answers/paskibra.ts'
import { politicalParty } from '../harness/answers/political-party.ts'
import { Client } from '../harness/client.ts'
import { citizenPassword, newCitizen, signIn, stepUp } from '../harness/people.ts'
import type { World } from '../harness/server.ts'
import { storyDay } from '../harness/story-day.ts'
import { startStory } from '../harness/story-world.ts'
import { approve, draft, file, issue, step, verify } from '../harness/walk.ts'

interface Figure {
  count: number
  filter: object | null
}
interface Happened {
  filed: Figure
  returned: number
  issued: number
  refused: number
  withdrawn: number
  outcomes: (Figure & { outcome: string })[]
  time: { decided: number; onTime: number; late: number; onTimeRate: number | null; medianDays: number | null }
}
interface Dashboard {
  held: Figure
  waiting: (Figure & { status: string; yours: boolean })[]
  ages: (Figure & { fromDays: number })[]
  dues: (Figure & { due: string })[]
  happened: Happened
  services: (Happened & { service: string; inHand: Figure })[]
  divisions: (Happened & { name: string; inHand: Figure })[]
  districts: (Figure & { name: string | null })[]
  trend: (Happened & { from: string; to: string })[]
}

const figure = '{ count filter }'
const happened = `filed ${figure} returned issued refused withdrawn lapsed outcomes { outcome count filter } time { decided onTime late onTimeRate medianDays }`
const document = `query ($from: LocalDate, $to: LocalDate, $step: TrendStep! = DAY, $services: [ServiceKind!], $division: ID) {
  dashboard(from: $from, to: $to, step: $step, services: $services, division: $division) {
    today from to held ${figure} happened { ${happened} }
    waiting { status yours count filter } ages { fromDays toDays count filter } dues { due count filter }
    services { service inHand ${figure} ${happened} } divisions { name inHand ${figure} ${happened} }
    districts { district name count filter } trend { from to ${happened} }
  }
}`

let world: World
let citizen: Client & { email: string }
let ideologi: Client
let poldagri: Client
let official: Client
let original: string

const look = async (client: Client, variables: object = {}) =>
  (await client.ask<{ dashboard: Dashboard }>(document, variables as never)).dashboard

/** A Friday; the same time of day, so many days later. Who sits at a desk that long signs in again. */
async function on(days: number): Promise<void> {
  world.clock.turnTo(storyDay)
  world.clock.forwardDays(days)
  ideologi = await signIn(world.url, 'ideologi')
  poldagri = await signIn(world.url, 'poldagri')
  official = await signIn(world.url, 'kepala')
  citizen = Object.assign(await signIn(world.url, citizen.email, citizenPassword), { email: citizen.email })
}

async function filed(): Promise<string> {
  const [copy] = await copySubmission(world.database.ownerUrl, original, 'DRAFT', 1)
  await file(citizen, copy!)
  return copy!
}

/** On Friday three are filed and one of a party; one is issued on Monday, one refused and one taken up weeks later. */
beforeAll(async () => {
  world = await startStory()
  citizen = await newCitizen(world.url)
  original = await draft(citizen, paskibra)
  const quick = await filed()
  const slow = await filed()
  const open = await filed()
  await file(citizen, await draft(citizen, politicalParty))
  await on(3)
  await verify(ideologi, quick)
  await approve(official, quick)
  await issue(ideologi, quick)
  await on(40)
  await verify(ideologi, slow)
  await approve(official, slow)
  await issue(ideologi, slow)
  await step(ideologi, 'takeUp', 'SubmissionInput', { submission: open })
}, 180_000)
afterAll(() => world?.stop())

/** Everything in an answer that is a number with the way to its list. */
function figuresOf(value: unknown, path = ''): [path: string, Figure][] {
  if (typeof value !== 'object' || value === null) return []
  if ('count' in value && 'filter' in value) return [[path, value as Figure]]
  return Object.entries(value).flatMap(([key, part]) => figuresOf(part, `${path}.${key}`))
}

const totalOf = async (client: Client, filter: object): Promise<number> =>
  (
    await client.ask<{ submissions: { totalCount: number } }>(
      'query ($filter: SubmissionFilter) { submissions(first: 1, filter: $filter) { totalCount } }',
      { filter },
    )
  ).submissions.totalCount

describe('the dashboard', () => {
  it('tells what is in hand, whose it is and how old', async () => {
    const { held, waiting, ages, dues, services } = await look(ideologi)
    expect(held.count).toBe(1)
    expect(waiting.filter(({ count }) => count > 0)).toEqual([
      expect.objectContaining({ status: 'IN_VERIFICATION', count: 1, yours: true }),
    ])
    expect(waiting.filter(({ yours }) => yours).map(({ status }) => status)).toEqual([
      ...['SUBMITTED', 'IN_VERIFICATION', 'APPROVED'],
    ])
    expect(ages.filter(({ count }) => count > 0)).toEqual([expect.objectContaining({ fromDays: 15, count: 1 })])
    expect(dues.filter(({ count }) => count > 0)).toEqual([expect.objectContaining({ due: 'OVERDUE', count: 1 })])
    expect(services.map(({ service, inHand }) => [service, inHand.count])).toEqual([['PASKIBRA', 1]])
  })

  it('tells what happened in a period, and how fast', async () => {
    const { happened: all, districts, trend } = await look(ideologi, { from: '2026-11-01', to: '2026-12-31' })
    expect(all.filed.count).toBe(3)
    expect(all.issued).toBe(2)
    // Filed on Friday, issued on Monday: one working day. The median is the shorter of two.
    expect(all.time).toEqual({ decided: 2, onTime: 1, late: 1, onTimeRate: 0.5, medianDays: 1 })
    expect(districts).toEqual([expect.objectContaining({ name: 'Jatiluhur', count: 3 })])
    expect(trend).toHaveLength(61)
    expect(trend.filter(({ filed: { count }, issued }) => count + issued > 0)).toEqual([
      expect.objectContaining({ from: '2026-11-20', filed: expect.objectContaining({ count: 3 }), issued: 0 }),
      expect.objectContaining({ from: '2026-11-23', issued: 1 }),
      expect.objectContaining({ from: '2026-12-30', issued: 1 }),
    ])
  })

  it.each(['DAY', 'WEEK', 'MONTH'])('has the same in sum by %s', async (step) => {
    const { happened: all, trend } = await look(official, { from: '2026-11-19', to: '2026-12-31', step })
    expect(trend[0]!.from).toBe('2026-11-19')
    expect(trend.reduce((sum, point) => sum + point.filed.count, 0)).toBe(all.filed.count)
    expect(trend.reduce((sum, point) => sum + point.time.decided, 0)).toBe(all.time.decided)
    expect(all.filed.count).toBe(4)
  })

  it('is of the own bidang for its admin, and of all for the official, who may narrow it', async () => {
    const { divisions } = await official.ask<{ divisions: { nodes: { id: string; code: string }[] } }>(
      '{ divisions(first: 100) { nodes { id code } } }',
    )
    const ids = Object.fromEntries(divisions.nodes.map(({ code, id }) => [code, id]))
    const since = { from: '2026-11-01' }
    expect((await look(poldagri, since)).happened.filed.count).toBe(1)
    expect((await look(official, since)).happened.filed.count).toBe(4)
    expect((await look(official, { ...since, division: ids.IDEOLOGI })).happened.filed.count).toBe(3)
    expect((await look(official, { ...since, services: ['POLITICAL_PARTY'] })).happened.filed.count).toBe(1)
    expect((await look(official, since)).divisions.map(({ inHand }) => inHand.count)).toEqual([1, 1])
    expect(await poldagri.codeOf(document, { division: ids.IDEOLOGI })).toBe('FORBIDDEN')
    expect(await citizen.codeOf(document)).not.toBe('OK')
    expect(await new Client(world.url).codeOf(document)).toBe('UNAUTHENTICATED')
  })

  it('leads from every number to the list of just those', async () => {
    const refused = await filed()
    await verify(ideologi, refused)
    await stepUp(official)
    await step(official, 'refuse', 'ReasonedDecisionInput', { submission: refused, reason: 'Kuota sudah penuh.' })
    await step(citizen, 'withdraw', 'SubmissionInput', { submission: await filed() })
    const { happened: all } = await look(official, { from: '2026-11-18', to: '2026-12-31' })
    expect(Object.fromEntries(all.outcomes.map(({ outcome, count }) => [outcome, count]))).toEqual({
      ...{ DECIDED: 3, LATE: 1, ISSUED: 2, REFUSED: 1, WITHDRAWN: 1, LAPSED: 0 },
    })
    for (const [client, services] of [
      [ideologi, null],
      [poldagri, null],
      [official, null],
      [official, ['POLITICAL_PARTY']],
    ] as const) {
      const figures = figuresOf(await look(client, { from: '2026-11-18', to: '2026-12-31', step: 'WEEK', services }))
      const listed = figures.filter(([, { filter }]) => filter !== null)
      expect(listed.length).toBeGreaterThan(20)
      for (const [path, { count, filter }] of listed)
        expect([path, await totalOf(client, filter!)]).toEqual([path, count])
    }
  }, 60_000)

  it.each([
    [{ from: '2026-12-02', to: '2026-12-01' }],
    [{ from: '2000-01-01', to: '2026-12-01' }],
    [{ from: '0001-01-01' }],
    [{ division: 'x' }],
  ])('refuses %o', async (variables) => {
    expect(await official.codeOf(document, variables)).toBe('BAD_USER_INPUT')
  })
})

describe('the open statistics', () => {
  const open = async () => {
    const { openStatistics } = await new Client(world.url).ask<{
      openStatistics: { from: string; to: string; services: { service: string; served: number | null }[] }
    }>('{ openStatistics { from to services { service served medianDays onTimeRate } } }')
    return { ...openStatistics, paskibra: openStatistics.services.find(({ service }) => service === 'PASKIBRA') }
  }

  it('tell of whole months, and of fewer than five nothing', async () => {
    expect(await open()).toMatchObject({
      from: '2025-12-01',
      to: '2026-11-30',
      paskibra: { served: null, medianDays: null, onTimeRate: null },
    })
  })

  it('tell how many were served, and how fast', async () => {
    const ids = await copySubmission(world.database.ownerUrl, original, 'APPROVED', 3)
    for (const id of ids) await issue(ideologi, id)
    await on(60)
    expect(await open()).toMatchObject({
      from: '2026-01-01',
      to: '2026-12-31',
      paskibra: { served: 5, onTimeRate: expect.any(Number) },
    })
  })
})
