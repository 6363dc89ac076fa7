import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DocumentNode, type GraphQLSchema, OperationTypeNode, parse, validate } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { declareSchema } from '../../api/src/schema.ts'
import { paskibra } from '../harness/answers/paskibra.ts'
import type { Client } from '../harness/client.ts'
import { newCitizen, signIn } from '../harness/people.ts'
import { startServer, type World } from '../harness/server.ts'
import { wholeWay } from '../harness/walk.ts'

const folder = join(import.meta.dirname, '../../docs/api')
const examples = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const)

const operationOf = (document: DocumentNode): OperationTypeNode =>
  document.definitions.find((part) => part.kind === 'OperationDefinition')!.operation

let schema: GraphQLSchema
let world: World
let citizen: Client
let variables: Record<string, unknown>
beforeAll(async () => {
  schema = await declareSchema()
  world = await startServer()
  citizen = await newCitizen(world.url)
  const people = { citizen, admin: await signIn(world.url, 'ideologi'), official: await signIn(world.url, 'kepala') }
  const { filed, issued } = await wholeWay(people, paskibra)
  variables = { kind: 'PASKIBRA', number: filed.number, code: issued.verificationCode }
})
afterAll(() => world?.stop())

describe('the examples', () => {
  it.each(examples)('%s fit the schema and are explained in both languages', (_, text) => {
    expect(validate(schema, parse(text))).toEqual([])
    expect(text.split('\n').filter((line) => line.startsWith('# '))).toHaveLength(2)
  })

  it.each(examples.filter(([, text]) => operationOf(parse(text)) === OperationTypeNode.QUERY))(
    '%s are answered',
    async (_, text) => {
      const wanted = [...text.matchAll(/\$(\w+):/g)].map(([, name]) => name!)
      const given = Object.fromEntries(
        wanted.filter((name) => name in variables).map((name) => [name, variables[name]]),
      )
      await expect(citizen.ask(text, given)).resolves.toBeTruthy()
    },
  )
})
