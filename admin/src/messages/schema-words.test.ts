import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema, introspectionFromSchema } from 'graphql'
import { describe, expect, test } from 'vitest'
import { readDescription } from '../schema/description.ts'
import { fieldsOf } from '../schema/fields.ts'
import type { Field, Input } from '../schema/resource.ts'
import { resourcesOf } from '../schema/resources.ts'
import { type Introspection, readSchema } from '../schema/schema.ts'
import { schema as english } from './en/schema/all.ts'
import { schema as words } from './id/schema/all.ts'

const sdl = readFileSync(join(import.meta.dirname, '../../../schema.graphql'), 'utf8')
const schema = readSchema(introspectionFromSchema(buildSchema(sdl)).__schema as unknown as Introspection)
const { resources, reading } = resourcesOf(schema, { mayDo: () => true, mayRead: () => true })
// Whoever may not list all people sees themselves instead.
const { resources: ofAdmins } = resourcesOf(schema, { mayDo: (name) => name !== 'Query.users', mayRead: () => true })
const lists = [...resources.values(), ...ofAdmins.values()]

/** All fields the generated pages show, those of groups too. */
function shown(fields: readonly Field[], seen = new Set<string>()): Field[] {
  return fields.flatMap((field) => {
    const types = typesWithin(field).filter((type) => !seen.has(type))
    types.forEach((type) => seen.add(type))
    return [field, ...types.flatMap((type) => shown(fieldsOf(type, reading), seen))]
  })
}

const typesWithin = ({ kind }: Field): string[] => {
  if (kind.is === 'group') return [kind.of]
  return kind.is === 'variant' ? (schema.type(kind.of)?.possibleTypes ?? []).map(({ name }) => name) : []
}

const asked = (inputs: readonly Input[]): Input[] => inputs.flatMap((input) => [input, ...asked(input.inputs)])

const fields = [
  ...shown(lists.flatMap((list) => list.fields)),
  ...lists.flatMap((list) => [...list.filters, ...list.actions.flatMap(({ inputs }) => asked(inputs))]),
]
const enums = new Set(fields.flatMap(({ kind }) => (kind.is === 'enum' ? [kind.of] : [])))

const has = (tree: object, ...path: string[]): boolean =>
  path.reduce<unknown>((part, name) => (part as Record<string, unknown> | undefined)?.[name], tree) !== undefined

const hasWord = ({ owner, name, description }: Field): boolean =>
  has(words.own, owner, name) || has(words.field, name) || Boolean(readDescription(description).label)

describe('what the schema holds has an Indonesian word', () => {
  test('every list', () => {
    expect(lists.map(({ name }) => name).filter((name) => !has(words.list, name))).toEqual([])
  })

  test('every field, filter and input', () => {
    const missing = fields.filter((field) => !hasWord(field)).map(({ owner, name }) => `${owner}.${name}`)
    expect([...new Set(missing)]).toEqual([])
  })

  test('every choice', () => {
    const missing = [...enums].flatMap((name) =>
      (schema.type(name)?.enumValues ?? [])
        .filter((value) => !has(words.enum, name, value.name) && !readDescription(value.description).label)
        .map((value) => `${name}.${value.name}`),
    )
    expect(missing).toEqual([])
  })

  test('every deed', () => {
    const deeds = lists.flatMap(({ actions }) => actions.map(({ name }) => name))
    expect([...new Set(deeds)].filter((name) => !has(words.action, name))).toEqual([])
  })
})

// Desks do not read the schema: to them a value is called what the catalogues say, in either language.
const source = join(import.meta.dirname, '..')
const code = globSync('**/*.{ts,tsx}', { cwd: source }).map((file) => readFileSync(join(source, file), 'utf8'))
const named = new Set(code.flatMap((text) => [...text.matchAll(/`schema\.enum\.(\w+)\.\$/g)].map(([, name]) => name!)))

test.each([...named])('every value of %s has a word in both languages', (name) => {
  const values = schema.type(name)!.enumValues!.map((value) => value.name)
  for (const { enum: enums } of [words, english]) expect(values.filter((value) => !has(enums, name, value))).toEqual([])
})

describe('no word is kept for what the schema no longer holds', () => {
  test('of lists, deeds and choices', () => {
    const queries = new Set(schema.queries.map(({ name }) => name))
    expect(Object.keys(words.list).filter((name) => !queries.has(name))).toEqual([])
    const deeds = new Set(lists.flatMap(({ actions }) => actions.map(({ name }) => name)))
    expect(Object.keys(words.action).filter((name) => !deeds.has(name))).toEqual([])
    expect(Object.keys(words.enum).filter((name) => !schema.type(name))).toEqual([])
  })

  test('of fields', () => {
    const names = new Set(fields.map(({ name }) => name))
    expect(Object.keys(words.field).filter((name) => !names.has(name))).toEqual([])
  })
})
