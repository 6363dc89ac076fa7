import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Client } from '../harness/client.ts'
import { signIn } from '../harness/people.ts'
import { startServer, type World } from '../harness/server.ts'
import { listenToStatements, statementsOfLatest } from '../harness/statements.ts'

/*
 * What cannot be asked of a list is refused by both ways of reading alike: with a code of the closed list, naming the
 * field, before anything is read.
 */
let world: World
let stopOther: () => Promise<void>
let readers: Record<'COMPILED' | 'PLAIN', { admin: Client; citizen: Client }>

beforeAll(async () => {
  listenToStatements()
  world = await startServer({}, { reads: 'COMPILED' })
  const { ownerUrl, appUrl } = world.database
  const plain = await startServer({}, { reads: 'PLAIN', database: { ownerUrl, appUrl, stop: async () => undefined } })
  stopOther = plain.stop
  const enter = async (url: string) => ({ admin: await signIn(url, 'ideologi'), citizen: await signIn(url, 'warga') })
  readers = { COMPILED: await enter(world.url), PLAIN: await enter(plain.url) }
})
afterAll(async () => {
  await stopOther?.()
  await world?.stop()
})

const cursor = (...parts: unknown[]): string => Buffer.from(JSON.stringify(parts)).toString('base64url')
const id = '0197a000-0000-7000-8000-000000000000'
const ids = (count: number): string[] => Array.from({ length: count }, (_, i) => id.slice(0, -5) + (10_000 + i))

type Arguments = Record<string, unknown>

const declared: Record<string, string> = {
  ...{ first: 'Int!', offset: 'Int', after: 'String', search: 'String', sort: 'SubmissionSort!' },
  filter: 'SubmissionFilter',
}

/** The list of submissions, with every argument in a variable. */
function list(args: Arguments): [query: string, variables: Arguments] {
  const names = Object.keys(args)
  const variables = names.map((name) => `$${name}: ${declared[name]}`).join(', ')
  const passed = names.map((name) => `${name}: $${name}`).join(', ')
  return [`query (${variables}) { submissions(${passed}) { totalCount nodes { id } } }`, args]
}

interface Fault {
  code: string
  field: string | undefined
}

/** The first fault of an answer, and what was read before it was found. */
async function refusal(client: Client, [query, variables]: [string, Arguments?]): Promise<Fault> {
  const { data, errors } = await client.send<Record<string, unknown>>(query, variables)
  const [first] = errors
  if (!first) return { code: `OK ${JSON.stringify(data)}`, field: undefined }
  const [fault] = (first.extensions.fields ?? []) as { field: string; message: string }[]
  const tables = statementsOfLatest().filter((statement) =>
    /from "?(submission|issued_document|users)"? /.test(statement),
  )
  expect(tables).toEqual([])
  expect(errors.map(({ message }) => message).join()).not.toMatch(/postgres|kysely|mikro|relation|column|syntax/i)
  return { code: first.extensions.code, field: fault?.field }
}

describe.each(['COMPILED', 'PLAIN'] as const)('%s reads', (way) => {
  it.each<[string, Arguments, string]>([
    ['an empty page', { first: 0 }, 'first'],
    ['a page of less than nothing', { first: -1 }, 'first'],
    ['a page of 101', { first: 101 }, 'first'],
    ['a page of two thousand million', { first: 2 ** 31 - 1 }, 'first'],
    ['an offset before the beginning', { offset: -1 }, 'offset'],
    ['a far offset', { offset: 1_000_001 }, 'offset'],
    ['the farthest offset there is', { offset: 2 ** 31 - 1 }, 'offset'],
    ['an offset after a cursor', { offset: 1, after: cursor('createdAt', '2026-11-20T00:00:00.000Z', id) }, 'offset'],
    ['a cursor of nobody', { after: 'bukan penanda' }, 'after'],
    ['a cursor of another sort', { after: cursor('dueOn', '2026-11-20', id) }, 'after'],
    ['a cursor of another id', { after: cursor('createdAt', '2026-11-20T00:00:00.000Z', "' or 1=1 --") }, 'after'],
    ['a cursor of no moment', { after: cursor('createdAt', "1' or '1'='1", id) }, 'after'],
    ['a cursor of a number for a moment', { after: cursor('createdAt', 1e300, id) }, 'after'],
    ['a cursor of no day', { sort: 'DUE_ON', after: cursor('dueOn', '2026-13-45', id) }, 'after'],
    ['a cursor of the year 294277', { after: cursor('createdAt', '294277-01-01T00:00:00Z', id) }, 'after'],
    ['a cursor with a list inside', { after: cursor('createdAt', [1], id) }, 'after'],
    ['a cursor of nothing', { after: cursor('createdAt', null, id) }, 'after'],
    ['a cursor that is too long', { after: cursor('createdAt', '2'.repeat(50_000), id) }, 'after'],
    ['one letter', { search: 'a' }, 'search'],
    ['a hundred and one letters', { search: 'a'.repeat(101) }, 'search'],
    ['a letter no text can hold', { search: 'a\0b' }, 'search'],
    ['a number with a letter no text can hold', { filter: { number: { eq: 'PNL\0' } } }, 'filter.number'],
    ['the beginning of one', { filter: { number: { startsWith: '\0' } } }, 'filter.number'],
    ['an id that is none', { filter: { owner: { in: ['saya'] } } }, 'filter.owner'],
    ['an own id that is none', { filter: { ids: ["'; drop table users; --"] } }, 'filter.ids'],
    ['a hundred and one ids', { filter: { ids: ids(101) } }, 'filter.ids'],
    ['a hundred and one owners', { filter: { owner: { in: ids(101) } } }, 'filter.owner'],
    ['a hundred and one states', { filter: { status: Array(101).fill('DRAFT') } }, 'filter.status'],
    ['two thousand owners', { filter: { owner: { in: ids(2000) } } }, 'filter.owner'],
    ['a day in the year nought', { filter: { dueOn: { from: '0000-01-01' } } }, 'filter.dueOn'],
    [
      'a moment after the year 9999',
      { filter: { createdAt: { to: '9999-12-31T23:59:59-01:00' } } },
      'filter.createdAt',
    ],
    ['a moment in the year nought', { filter: { createdAt: { from: '0000-01-01T00:00:00Z' } } }, 'filter.createdAt'],
  ])('%s is refused by name', async (_, args, field) => {
    const { admin } = readers[way]
    expect(await refusal(admin, list(args))).toEqual({ code: 'BAD_USER_INPUT', field })
  })

  it('ten thousand owners are not even read', async () => {
    const asked = list({ filter: { owner: { in: ids(10_000) } } })
    expect((await refusal(readers[way].admin, asked)).code).toBe('PAYLOAD_TOO_LARGE')
  })

  it.each<[string, string]>([
    ['no size of a page', 'query ($n: Int) { submissions(first: $n) { totalCount } }'],
    ['no sort', 'query ($n: SubmissionSort) { submissions(sort: $n) { totalCount } }'],
  ])('%s in a variable is refused', async (_, query) => {
    expect(await refusal(readers[way].admin, [query, { n: null }])).toEqual({ code: 'BAD_USER_INPUT', field: '$n' })
  })

  it.each<[string, Arguments]>([
    ['a size past all bounds', { first: 2 ** 31 }],
    ['half a size', { first: 1.5 }],
    ['an unknown sort', { sort: 'PASSWORD_HASH' }],
    ['an unknown filter', { filter: { passwordHash: { eq: 'x' } } }],
    ['a condition of conditions', { filter: { or: [] } }],
    ['a day that is none', { filter: { dueOn: { from: '2026-02-30' } } }],
    ['a day in the year 275760', { filter: { dueOn: { from: '275760-09-13' } } }],
    ['a moment in the year 275760', { filter: { createdAt: { from: '+275760-09-13T00:00:00Z' } } }],
  ])('%s does not fit the schema', async (_, args) => {
    expect((await refusal(readers[way].admin, list(args))).code).toBe('BAD_USER_INPUT')
  })

  it.each<[string, string]>([
    ['a filter', '{ documents(filter: { year: { min: 2026 } }) { totalCount } }'],
    ['a far figure in it', '{ documents(filter: { year: { min: -2147483648, max: 2147483647 } }) { totalCount } }'],
  ])('%s on what is not theirs to read is refused to citizens', async (_, query) => {
    expect((await refusal(readers[way].citizen, [query])).code).toBe('FORBIDDEN')
  })

  it.each<[string, Arguments]>([
    ['wild cards', { search: '%%' }],
    ['strokes', { search: '\\_' }],
    ['quotes and dashes', { search: `';-- "` }],
    ['half a letter', { search: 'ab\ud800' }],
    ['an emoji', { search: '\u{1f984}\u{1f984}' }],
    ['an empty list', { filter: { owner: { in: [] }, status: [] } }],
    ['nothing', { filter: null, search: null, after: null, offset: null }],
    ['the last day there is', { filter: { dueOn: { from: '9999-12-31' } } }],
    ['the last moment there is', { filter: { createdAt: { from: '9999-12-31T23:59:59.999Z' } } }],
  ])('%s find nothing, without a fault', async (_, args) => {
    expect(await readers[way].admin.send(...list(args))).toMatchObject({
      errors: [],
      data: { submissions: { nodes: [] } },
    })
  })

  it('what is no id is not found', async () => {
    const { admin } = readers[way]
    for (const none of ['saya', '', '\0', `${id}0`, "' or 1=1 --"])
      expect(await admin.ask('query ($id: ID!) { submission(id: $id) { id } }', { id: none })).toEqual({
        submission: null,
      })
  })
})
