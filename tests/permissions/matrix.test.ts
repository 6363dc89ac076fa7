import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  getNamedType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  print,
  parse,
} from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { declareSchema } from '../../api/src/schema.ts'
import { researchPermit } from '../harness/answers/research-permit.ts'
import { Client } from '../harness/client.ts'
import { citizenPassword, newCitizen, signIn } from '../harness/people.ts'
import { startServer, type World } from '../harness/server.ts'
import { draft, file, wholeWay } from '../harness/walk.ts'

/*
 * Every operation of the schema, tried by everyone, on the submission of one citizen. An operation counts as admitted
 * when its rule lets it through, whatever it then says about the input. The table is committed: a new operation fails
 * here until somebody has written down who may call it.
 */
const table = join(import.meta.dirname, 'matrix.json')

const viewers = [
  'anonymous',
  'owner',
  'other citizen',
  'admin of the bidang',
  'admin of another bidang',
  'official',
  'super admin',
] as const
type Viewer = (typeof viewers)[number]

let world: World
/** A second server on the same database, whose reads are plain: both ways of reading admit the same people. */
let plain: World
let schema: GraphQLSchema
let clients: Record<Viewer, Client>
let ownerEmail: string
/** Ids of what belongs to the owner, by a word in the name of the operation that wants them. */
let ids: { Document: string; Attachment: string; other: string }

beforeAll(async () => {
  world = await startServer()
  const { ownerUrl, appUrl } = world.database
  const database = { ownerUrl, appUrl, stop: async () => undefined }
  // Either may take up the other's jobs: they have their secrets and files in common.
  plain = await startServer({ DATA_DIR: world.dataDir, PUBLIC_URL: world.url }, { reads: 'PLAIN', database })
  schema = await declareSchema()
  ownerEmail = (await newCitizen(world.url)).email
  clients = await signEveryoneIn()
  const people = { citizen: clients.owner, admin: clients['admin of the bidang'], official: clients.official }
  const { issued } = await wholeWay(people, researchPermit)
  const other = await draft(clients.owner, researchPermit)
  await file(clients.owner, other)
  const { submission } = await clients.owner.ask<{ submission: { attachments: { id: string }[] } }>(
    'query ($id: ID!) { submission(id: $id) { attachments { id } } }',
    { id: other },
  )
  ids = { Document: issued.id, Attachment: submission.attachments[0]!.id, other }
})
afterAll(async () => {
  await plain?.stop()
  await world?.stop()
})

const passes: Record<Exclude<Viewer, 'anonymous'>, () => Promise<Client>> = {
  owner: () => signIn(world.url, ownerEmail, citizenPassword),
  'other citizen': () => signIn(world.url, 'warga'),
  'admin of the bidang': () => signIn(world.url, 'wasnas'),
  'admin of another bidang': () => signIn(world.url, 'ormas'),
  official: () => signIn(world.url, 'kepala'),
  'super admin': () => signIn(world.url, 'pengelola'),
}

/** Signs in whoever is not, or no longer. */
async function signEveryoneIn(): Promise<Record<Viewer, Client>> {
  const all: Partial<Record<Viewer, Client>> = { ...clients, anonymous: new Client(world.url) }
  for (const [viewer, pass] of Object.entries(passes) as [Exclude<Viewer, 'anonymous'>, () => Promise<Client>][]) {
    const me = await all[viewer]?.ask<{ me: object | null }>('{ me { id } }')
    if (!me?.me) all[viewer] = await pass()
  }
  return all as Record<Viewer, Client>
}

/** The least an argument needs: ids lead to the submission, everything else is of the right type and otherwise plain. */
function plainValue(type: GraphQLInputType, id: string): unknown {
  if (isNonNullType(type)) return plainValue(type.ofType, id)
  if (isListType(type)) return []
  if (isEnumType(type)) return type.getValues()[0]!.name
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter((field) => isNonNullType(field.type))
        .map((field) => [field.name, plainValue(field.type, id)]),
    )
  return (
    {
      ID: id,
      Int: 1,
      Float: 1,
      Boolean: true,
      LocalDate: '2026-12-01',
      DateTimeISO: '2026-12-01T00:00:00Z',
      JSONObject: {},
    }[type.name] ?? 'PNL-2026-000001-09'
  )
}

function documentFor(
  root: 'query' | 'mutation',
  field: GraphQLField<unknown, unknown>,
): [string, Record<string, unknown>] {
  const wanted = field.args.filter((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined)
  const declared = wanted.map((arg) => `$${arg.name}: ${arg.type.toString()}`).join(', ')
  const passed = wanted.map((arg) => `${arg.name}: $${arg.name}`).join(', ')
  const selection = isLeafType(getNamedType(field.type)) ? '' : '{ __typename }'
  const text = `${root} ${declared && `(${declared})`} { ${field.name} ${passed && `(${passed})`} ${selection} }`
  return [
    print(parse(text)),
    Object.fromEntries(wanted.map((arg) => [arg.name, plainValue(arg.type, idFor(field.name))])),
  ]
}

/** `issueDocument` takes a submission; whatever else is named after documents takes one. */
function idFor(operation: string): string {
  if (/document/i.test(operation) && operation !== 'issueDocument') return ids.Document
  return /attachment/i.test(operation) ? ids.Attachment : ids.other
}

const denials = new Set(['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND'])

/** The same browser, at the server that reads plainly. */
function atPlain({ session }: Client): Client {
  const client = new Client(plain.url)
  client.headers = { cookie: session }
  return client
}

async function isAdmitted(client: Client, document: string, variables: Record<string, unknown>): Promise<boolean> {
  const { data, errors } = await client.send(document, variables)
  const [error] = errors
  if (error && !denials.has(error.extensions.code)) return true
  return !error && Object.values(data ?? {}).some((value) => value !== null)
}

/** Operations after which a session may be gone; whoever tried them signs in again. */
const endsSessions = /^(signOut|endOtherSessions|changePassword|signIn|suspendUser)$/

async function rowFor(root: 'query' | 'mutation', field: GraphQLField<unknown, unknown>): Promise<string> {
  const admitted: string[] = []
  const [document, variables] = documentFor(root, field)
  for (const viewer of viewers) {
    const isIn = await isAdmitted(clients[viewer], document, variables)
    if (isIn) admitted.push(viewer)
    if (root === 'query')
      expect(await isAdmitted(atPlain(clients[viewer]), document, variables), `${viewer}: ${field.name}`).toBe(isIn)
  }
  if (endsSessions.test(field.name)) clients = await signEveryoneIn()
  return admitted.join(', ')
}

test('who may call what is what the table says', { timeout: 120_000 }, async () => {
  const found: Record<string, string> = {}
  for (const [root, type] of [
    ['query', schema.getQueryType()],
    ['mutation', schema.getMutationType()],
  ] as const)
    for (const field of Object.values(type!.getFields())) found[`${root} ${field.name}`] = await rowFor(root, field)
  if (process.env.UPDATE_MATRIX) writeFileSync(table, `${JSON.stringify(found, null, 2)}\n`)
  expect(found).toEqual(JSON.parse(readFileSync(table, 'utf8')))
})
