import { buildSchema, introspectionFromSchema } from 'graphql'
import { describe, expect, test } from 'vitest'
import { columnsOf, firstColumns } from './columns.ts'
import { askAction, askList, askMany, askOne } from './documents.ts'
import { relatedTo } from './related.ts'
import { type Allowed, resourcesOf } from './resources.ts'
import { type Introspection, readSchema } from './schema.ts'

/** A small office: people and the rooms they sit in. */
const office = `
  scalar LocalDate
  scalar DateTimeISO
  enum Mood { "In good spirits (gembira)." HAPPY GRUMPY }
  enum RoomSort { NAME BUILT_ON SECRET }
  type PageInfo { hasNextPage: Boolean! }
  input IdFilter { in: [ID!]! }
  input TextFilter { eq: String, startsWith: String }
  input DayFilter { from: LocalDate, to: LocalDate }
  type Room { id: ID!, name: String!, builtOn: LocalDate, secret: String, "Rent in Rupiah." rent: Int, version: Int! }
  type RoomConnection { nodes: [Room!]!, pageInfo: PageInfo!, totalCount: Int! }
  input RoomFilter { ids: [ID!], name: TextFilter, builtOn: DayFilter, secret: TextFilter }
  type Clerk { id: ID!, name: String!, mood: Mood!, room: Room, "Personal data, class SPECIFIC." health: String }
  type ClerkConnection { nodes: [Clerk!]!, pageInfo: PageInfo!, totalCount: Int! }
  input ClerkFilter { ids: [ID!], room: IdFilter, mood: [Mood!] }
  type RoomPayload { room: Room! }
  type ClerkPayload { clerk: Clerk! }
  type LinkPayload { url: String! }
  input CreateRoomInput { name: String!, builtOn: LocalDate }
  input UpdateRoomInput { id: ID!, name: String, rent: Int, version: Int! }
  input ClerkInput { clerk: ID! }
  input MoveInput { clerk: ID!, roomId: ID!, reason: String }
  type Query {
    rooms(first: Int! = 20, offset: Int, filter: RoomFilter, sort: RoomSort! = NAME, descending: Boolean! = true, search: String): RoomConnection!
    clerks(first: Int! = 20, offset: Int, filter: ClerkFilter): ClerkConnection!
    clerk(id: ID!): Clerk
    mottos: [String!]!
  }
  type Mutation {
    createRoom(input: CreateRoomInput!): RoomPayload!
    updateRoom(input: UpdateRoomInput!): RoomPayload!
    greet(input: ClerkInput!): ClerkPayload!
    move(input: MoveInput!): ClerkPayload!
    downloadPortrait(input: ClerkInput!): LinkPayload!
    signOut: RoomPayload!
  }
`

const everything: Allowed = { mayDo: () => true, mayRead: () => true }

const read = (sdl: string, allowed: Allowed = everything) => {
  const introspection = introspectionFromSchema(buildSchema(sdl)).__schema as unknown as Introspection
  const { resources, reading } = resourcesOf(readSchema(introspection), allowed)
  return { resources, reading, rooms: resources.get('rooms')!, clerks: resources.get('clerks')! }
}

const names = (things: readonly { name: string }[]) => things.map(({ name }) => name)
const page = { page: 1, perPage: 25, count: true }

describe('what the schema holds', () => {
  const { resources, reading, rooms, clerks } = read(office)

  test('every connection is a list', () => {
    expect([...resources.keys()]).toEqual(['clerks', 'rooms'])
  })

  test('fields are told by what they mean to people', () => {
    expect(Object.fromEntries([...rooms.fields, ...clerks.fields].map(({ name, kind }) => [name, kind]))).toEqual({
      id: { is: 'id' },
      name: { is: 'text' },
      builtOn: { is: 'day' },
      secret: { is: 'text' },
      rent: { is: 'money' },
      version: { is: 'number' },
      mood: { is: 'enum', of: 'Mood' },
      room: { is: 'reference', to: 'rooms' },
      health: { is: 'text' },
    })
  })

  test('filters keep the shape of the API', () => {
    expect(rooms.filters.map(({ name, shape }) => `${name} ${shape}`)).toEqual([
      'name begins',
      'builtOn days',
      'secret begins',
    ])
    expect(clerks.filters.map(({ name, shape }) => `${name} ${shape}`)).toEqual(['room ids', 'mood oneOf'])
  })

  test('mutations are told by what they take and hand back', () => {
    expect(rooms.actions.map(({ name, does }) => `${name} ${does}`)).toEqual(['createRoom CREATE', 'updateRoom UPDATE'])
    expect(clerks.actions.map(({ name, does }) => `${name} ${does}`)).toEqual([
      'greet RUN',
      'move RUN',
      'downloadPortrait DOWNLOAD',
    ])
    const [, update] = rooms.actions
    expect(update).toMatchObject({ key: { input: 'id', from: 'id' }, wantsVersion: true })
    expect(names(update!.inputs)).toEqual(['name', 'rent'])
    expect(clerks.actions[1]!.inputs).toMatchObject([
      { name: 'roomId', kind: { is: 'reference', to: 'rooms' }, required: true },
      { name: 'reason', kind: { is: 'longText' }, required: false },
    ])
  })

  test('a list asks only for the columns shown, in one query with the names of what they refer to', () => {
    const columns = clerks.fields.filter(({ name }) => name === 'room')
    expect(askList(clerks, { ...page, columns }, reading)).toEqual({
      query: 'query List_clerks($first: Int!) { clerks(first: $first) { nodes { id room { id name } } totalCount } }',
      variables: { first: 25 },
    })
  })

  test('a page, an order, a filter and words are asked the API’s way; false and 0 narrow too', () => {
    const filter = { open: false, floor: 0 }
    const wish = {
      page: 3,
      perPage: 10,
      sort: { field: 'builtOn', order: 'ASC' },
      filter,
      search: 'hall',
      count: false,
    }
    expect(askList(rooms, { ...wish, columns: [] }, reading).variables).toEqual({
      first: 10,
      offset: 20,
      sort: 'BUILT_ON',
      descending: false,
      filter: { open: false, floor: 0 },
      search: 'hall',
    })
  })

  test('many records by their ids are one query', () => {
    const { query, variables } = askMany(rooms, ['a', 'b'], [], reading)
    expect(query).toBe(
      'query List_rooms($first: Int!, $filter: RoomFilter) { rooms(first: $first, filter: $filter) { nodes { id } } }',
    )
    expect(variables).toEqual({ first: 2, filter: { ids: ['a', 'b'] } })
  })

  test('one record is asked by its own query where there is one, else by its id', () => {
    expect(askOne(clerks, 'a', reading).query).toContain('clerk(id: $id)')
    expect(askOne(rooms, 'a', reading).variables).toEqual({ first: 1, filter: { ids: ['a'] } })
  })

  test('a mutation hands back which record it was', () => {
    expect(askAction(rooms.actions[0]!, { name: 'Aula' })).toEqual({
      query: 'mutation Do_createRoom($input: CreateRoomInput!) { createRoom(input: $input) { room { id } } }',
      variables: { input: { name: 'Aula' } },
    })
  })

  test('what can be narrowed to a record belongs to it', () => {
    expect(relatedTo(rooms, resources).map(({ resource, filter }) => [resource.name, filter.name])).toEqual([
      ['clerks', 'room'],
    ])
  })
})

describe('what one may not see', () => {
  const hidden = new Set(['Room.secret', 'Clerk.room'])
  const { rooms, clerks, reading } = read(office, {
    mayDo: (operation) => operation !== 'Mutation.updateRoom',
    mayRead: (type, field) => !hidden.has(`${type}.${field}`),
  })

  test('is no column, no line, no filter and no sort', () => {
    expect(names(rooms.fields)).not.toContain('secret')
    expect(names(columnsOf(rooms))).not.toContain('secret')
    expect(names(rooms.filters)).toEqual(['name', 'builtOn'])
    expect([...rooms.sorts.keys()]).toEqual(['name', 'builtOn'])
    expect(names(clerks.filters)).toEqual(['mood'])
    expect(askOne(rooms, 'a', reading).query).not.toContain('secret')
  })

  test('is no button', () => {
    expect(names(rooms.actions)).toEqual(['createRoom'])
  })

  test('is no list at all without its query', () => {
    expect(
      read(office, { ...everything, mayDo: (operation) => operation !== 'Query.rooms' }).resources.has('rooms'),
    ).toBe(false)
  })
})

describe('a schema that has one more entity, and one more field', () => {
  const grown = office
    .replace('type Clerk { id: ID!,', 'type Clerk { id: ID!, hobby: String, keys: [Key!]!,')
    .replace('input ClerkFilter {', 'input ClerkFilter { hobby: TextFilter,')
    .replace('input CreateRoomInput {', 'input CreateRoomInput { size: Int!,')
    .replace('type Query {', 'type Query { keys(first: Int! = 20, filter: KeyFilter): KeyConnection!')
    .replace(
      'type Mutation {',
      'type Mutation { addKey(input: AddKeyInput!): KeyPayload! bringPhoto(input: BringPhotoInput!): Ticket!',
    ).concat(`
      type Key { id: ID!, number: Int!, room: Room!, cutOn: LocalDate }
      type KeyConnection { nodes: [Key!]!, pageInfo: PageInfo!, totalCount: Int! }
      input KeyFilter { ids: [ID!], room: IdFilter, cutOn: DayFilter }
      type KeyPayload { key: Key! }
      input AddKeyInput { roomId: ID!, cutOn: LocalDate }
      input BringPhotoInput { key: ID!, fileName: String!, mediaType: String!, size: Int! }
      type Ticket { url: String!, authorization: String! }
    `)
  const { resources, reading, clerks, rooms } = read(grown)
  const keys = resources.get('keys')!

  test('lists it, with columns and filters', () => {
    expect(names(firstColumns(keys))).toEqual(['number', 'room', 'cutOn'])
    expect(names(keys.filters)).toEqual(['room', 'cutOn'])
  })

  test('shows it, and among what belongs to others', () => {
    expect(askOne(keys, 'a', reading).query).toContain('number room { id name } cutOn')
    expect(relatedTo(rooms, resources).map(({ resource }) => resource.name)).toEqual(['clerks', 'keys'])
    expect(clerks.fields.find(({ name }) => name === 'keys')).toMatchObject({
      several: true,
      kind: { is: 'reference', to: 'keys' },
    })
  })

  test('has a form for it, and takes a file that belongs to it', () => {
    expect(keys.actions).toMatchObject([
      { name: 'addKey', does: 'CREATE', inputs: [{ name: 'roomId' }, { name: 'cutOn' }] },
      { name: 'bringPhoto', does: 'UPLOAD', key: { input: 'key', from: 'id' }, inputs: [] },
    ])
  })

  test('shows the new field in list, filters, record and form', () => {
    expect(names(firstColumns(clerks))).toContain('hobby')
    expect(names(clerks.filters)).toContain('hobby')
    expect(askOne(clerks, 'a', reading).query).toContain('hobby')
    expect(names(rooms.actions[0]!.inputs)).toContain('size')
  })
})
