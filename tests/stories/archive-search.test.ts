import { afterAll, beforeAll, expect, test } from 'vitest'
import { withClient } from '../../api/src/database/with-client.ts'
import { researchPermit } from '../harness/answers/research-permit.ts'
import { type Cast, castFor } from '../harness/cast.ts'
import type { Client } from '../harness/client.ts'
import { eventually } from '../harness/mailbox.ts'
import { signIn } from '../harness/people.ts'
import type { World } from '../harness/server.ts'
import { startStory } from '../harness/story-world.ts'
import { type Issued, wholeWay } from '../harness/walk.ts'

interface Found {
  hits: { record: { number: string }; passage?: { text: string; sought: boolean }[] }[]
  respelt: string | null
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

let world: World
let cast: Cast
let issued: Issued

const question = (fields = 'passage { text sought }') =>
  `query ($search: String, $first: Int, $after: String, $filter: ArchiveRecordFilter) {
    searchArchive(search: $search, first: $first, after: $after, filter: $filter) {
      hits { record { number } ${fields} } respelt pageInfo { hasNextPage endCursor } } }`

async function look(client: Client, search: string, more: object = {}, fields?: string): Promise<Found> {
  const answer = await client.ask<{ searchArchive: Found }>(question(fields), { search, first: 20, ...more })
  return answer.searchArchive
}
const numbers = ({ hits }: Found) => hits.map(({ record }) => record.number)

beforeAll(async () => {
  world = await startStory()
  cast = await castFor(world.url, researchPermit.kind)
  ;({ issued } = await wholeWay(cast, researchPermit))
  await eventually(
    'The reading of the letter',
    async () => ((await look(cast.admin, 'tembusan')).hits.length > 0 ? true : undefined),
    120,
  )
}, 240_000)
afterAll(() => world.stop())

test.each(['tembusan', 'Bupati  PURWAKARTA', 'layanan', 'penelitian', 'keaslian'])(
  'any word of the letter finds its record, in any form: %s',
  async (words) => {
    expect(numbers(await look(cast.admin, words))).toEqual([issued.number])
  },
)

test('a passage shows where it stands', async () => {
  const { hits } = await look(cast.admin, 'tembusan')
  expect(hits[0]!.passage!.filter(({ sought }) => sought).map(({ text }) => text.toLowerCase())).toContain('tembusan')
  expect(hits[0]!.passage!.some(({ sought, text }) => !sought && text.length > 3)).toBe(true)
})

test('a number is found whole and from its beginning, and no other is', async () => {
  const beginning = issued.number.split('/').slice(0, 2).join('/')
  expect(numbers(await look(cast.admin, issued.number))).toEqual([issued.number])
  expect(numbers(await look(cast.admin, beginning))).toEqual([issued.number])
  expect(numbers(await look(cast.admin, issued.number.replace(/\d{4}$/, '1999')))).toEqual([])
})

test('a misspelt word is taken for the one that looks most like it', async () => {
  const found = await look(cast.admin, 'tembussan penelitan')
  expect(numbers(found)).toEqual([issued.number])
  expect(found.respelt).toBe('tembusan penelitian')
  expect((await look(cast.admin, 'tembusan')).respelt).toBeNull()
  expect(await look(cast.admin, 'xylofonqwz')).toMatchObject({ hits: [], respelt: null })
})

test('every word must be there', async () => {
  expect(numbers(await look(cast.admin, 'yang tembusan'))).toEqual([issued.number])
  expect(numbers(await look(cast.admin, 'tembusan xylofonqwz'))).toEqual([])
})

test('filters narrow, and a page ends where it ends', async () => {
  expect(numbers(await look(cast.admin, 'tembusan', { filter: { scan: { none: false } } }))).toEqual([])
  const { pageInfo } = await look(cast.admin, 'tembusan', { first: 1 })
  expect(pageInfo.hasNextPage).toBe(false)
  expect(numbers(await look(cast.admin, 'tembusan', { first: 1, after: pageInfo.endCursor }))).toEqual([])
})

test('another bidang neither finds it nor is told its words', async () => {
  const other = await signIn(world.url, 'ormas')
  expect(await look(other, 'tembussan')).toMatchObject({ hits: [], respelt: null })
})

test('who keeps the system finds the record, but reads no passage that may name people', async () => {
  const keeper = await signIn(world.url, 'pengelola')
  expect(numbers(await look(keeper, 'tembusan', {}, ''))).toEqual([issued.number])
  expect(await keeper.codeOf(question(), { search: 'tembusan', first: 5 })).toBe('FORBIDDEN')
})

test.each(['', '   ', '...', 'a'.repeat(101)])('what holds no word is refused: %s', async (search) => {
  expect(await cast.admin.codeOf(question(), { search, first: 5 })).toBe('BAD_USER_INPUT')
})

test.each([`'; drop table archive_record --`, 'a:* & !b | <->', '{"x"}', '\\', '"'])(
  'what looks like a query is only words: %s',
  async (search) => {
    expect(['OK', 'BAD_USER_INPUT']).toContain(await cast.admin.codeOf(question(), { search, first: 5 }))
  },
)

test('what stands in many records is found from the newest on, page by page', async () => {
  const copies = 4
  await withClient(world.database.ownerUrl, async (client) => {
    const { rows } = await client.query(
      `select string_agg(column_name, ', ') as kept from information_schema.columns
       where table_name = 'archive_record' and column_name not in ('id', 'document', 'number', 'item_number')`,
    )
    await client.query(
      `insert into archive_record (id, document, number, ${rows[0].kept})
       select gen_random_uuid(), gen_random_uuid(), number || '/' || nth, ${rows[0].kept}
       from archive_record, generate_series(1, ${copies}) nth`,
    )
  })
  const first = await look(cast.admin, 'tembusan', { first: 3 })
  const rest = await look(cast.admin, 'tembusan', { first: 3, after: first.pageInfo.endCursor })
  expect([first.hits.length, first.pageInfo.hasNextPage, rest.pageInfo.hasNextPage]).toEqual([3, true, false])
  expect(new Set([...numbers(first), ...numbers(rest)]).size).toBe(1 + copies)
  expect(numbers(await look(cast.admin, 'tembusan xylofonqwz'))).toEqual([])
})
