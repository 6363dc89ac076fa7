import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Client } from '../harness/client.ts'
import { newAdmin, signIn } from '../harness/people.ts'
import { startServer, type World } from '../harness/server.ts'

let world: World
let keeper: Client
let colleague: Client
let stranger: Client

beforeAll(async () => {
  world = await startServer()
  keeper = await signIn(world.url, 'wasnas')
  colleague = await newAdmin(world.url, 'WASNAS', 'Imas Masitoh')
  stranger = await signIn(world.url, 'ormas')
})
afterAll(() => world?.stop())

const view = {
  list: 'submissions',
  name: 'Menunggu, paling lama dahulu',
  shared: false,
  filter: { status: ['SUBMITTED'] },
  sort: 'SUBMITTED_AT',
  descending: false,
  columns: ['number', 'subject', 'owner.name', 'answers.PaskibraAnswers.fullName'],
}
const save = 'mutation ($input: SaveViewInput!) { saveView(input: $input) { view { id } } }'

const saved = async (client: Client, input: object): Promise<string> =>
  (await client.ask<{ saveView: { view: { id: string } } }>(save, { input })).saveView.view.id

async function viewsOf(client: Client): Promise<Record<string, unknown>[]> {
  const { savedViews } = await client.ask<{ savedViews: Record<string, unknown>[] }>(
    '{ savedViews(list: "submissions") { list name shared filter sort descending columns owner { name } } }',
  )
  return savedViews
}

test('a view is kept as it is; shared with the bidang when its owner says so, and only theirs to change', async () => {
  const id = await saved(keeper, view)
  expect(await viewsOf(keeper)).toEqual([{ ...view, owner: { name: expect.any(String) } }])
  expect(await viewsOf(colleague)).toEqual([])
  expect(await saved(keeper, { ...view, view: id, name: 'Antrean', shared: true })).toBe(id)
  expect(await viewsOf(colleague)).toMatchObject([{ name: 'Antrean', shared: true }])
  expect(await viewsOf(stranger)).toEqual([])
  expect(await colleague.codeOf(save, { input: { ...view, view: id } })).toBe('FORBIDDEN')
  expect(await stranger.codeOf(save, { input: { ...view, view: id } })).toBe('NOT_FOUND')
  const remove = 'mutation ($view: ID!) { deleteView(input: { view: $view }) { id } }'
  expect(await colleague.codeOf(remove, { view: id })).toBe('FORBIDDEN')
  expect(await keeper.ask(remove, { view: id })).toEqual({ deleteView: { id } })
  expect(await viewsOf(colleague)).toEqual([])
})

test.each([
  ['a list that is none', { list: 'me' }, 'BAD_USER_INPUT'],
  ['a list of others', { list: 'users', filter: {}, sort: null, columns: ['name'] }, 'FORBIDDEN'],
  ['a filter the list does not take', { filter: { shoeSize: 42 } }, 'BAD_USER_INPUT'],
  ['a value the filter does not take', { filter: { status: ['LOST'] } }, 'BAD_USER_INPUT'],
  ['a sort the list does not take', { sort: 'SUBJECT' }, 'BAD_USER_INPUT'],
  ['a column that is none', { columns: ['number', 'owner'] }, 'BAD_USER_INPUT'],
  ['a column for others', { columns: ['owner.passwordHash'] }, 'BAD_USER_INPUT'],
  ['a list of records as a column', { columns: ['history.step'] }, 'BAD_USER_INPUT'],
  ['no column', { columns: [] }, 'BAD_USER_INPUT'],
  ['no name', { name: '  ' }, 'BAD_USER_INPUT'],
])('%s is refused', async (_what, change, code) => {
  expect(await keeper.codeOf(save, { input: { ...view, ...change } })).toBe(code)
})
