import fc, { type Arbitrary } from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { errorCodes } from '../../../api/src/foundation/errors.ts'
import { permissions } from '../../../api/src/permissions.ts'
import { declareSchema } from '../../../api/src/schema.ts'
import { listenToStatements, statementsOfLatest } from '../../harness/statements.ts'
import { ask } from './ask.ts'
import { type Case, casesOf } from './cases.ts'
import { withoutRaces } from './races.ts'
import { type ReadWorld, startReadWorld } from './read-world.ts'
import { selectionsFrom } from './selections.ts'
import { collectSupplies } from './supplies.ts'
import { jumpThrough, type SortedList, sortedLists, walkThrough } from './walk-pages.ts'

/*
 * Whatever is asked, by whomever: the server that compiles its reads answers what the server with ordinary resolvers
 * answers, to the letter. Each document is sent to both with two sets of variables, by one or two viewers.
 */
const documents = 1000
const relations = 4

let world: ReadWorld
let cases: Arbitrary<Case>
let lists: SortedList[]

beforeAll(async () => {
  listenToStatements()
  world = await startReadWorld()
  const schema = await declareSchema()
  lists = sortedLists(schema)
  const readers = [world.viewers['super admin']!, world.viewers.siti!, world.viewers.rudi!]
  const supplies = await collectSupplies(world, schema, readers)
  cases = casesOf(selectionsFrom(schema, supplies, relations), world.viewers, permissions())
}, 600_000)
afterAll(() => world?.stop())

const expected = new Set<string>(errorCodes.filter((code) => code !== 'INTERNAL'))
let asked = 0
/** Faultless answers of the compiling server, and how many of them took one statement, the look at the session included. */
const faultless = { all: 0, inOneStatement: 0 }

/** Every asking comes from a network of its own. */
const nextAddress = (): string => `10.${asked >> 16}.${(asked >> 8) & 255}.${asked++ & 255}`

async function compare(viewer: string, query: string, variables: Record<string, unknown>): Promise<void> {
  const asking = { viewer: world.viewers[viewer]!.client, query, variables, address: nextAddress() }
  const compiled = await ask(world.compiled, asking)
  const statements = statementsOfLatest().length
  const plain = await ask(world.plain, asking)
  expect(withoutRaces(compiled, plain)).toEqual(plain)
  if (compiled.faults.length === 0) count(statements)
  expect(plain.faults.filter(({ code }) => !expected.has(code))).toEqual([])
}

function count(statements: number): void {
  faultless.all++
  if (statements <= 1) faultless.inOneStatement++
}

test('compiled reads answer what ordinary ones do', { timeout: 600_000 }, async () => {
  const same = fc.asyncProperty(cases, async ({ viewers, query, variables }) => {
    for (const viewer of viewers) for (const set of variables) await compare(viewer, query, set)
  })
  await fc.assert(same, { numRuns: documents })
  // The two were compared indeed, and not one ordinary server with another.
  expect(faultless.inOneStatement, JSON.stringify(faultless)).toBeGreaterThan(faultless.all / 2)
})

test.each(['super admin', 'siti', 'rudi'])('page after page, %s finds every record once, in order', async (name) => {
  const { kind, client } = world.viewers[name]!
  const theirs = lists.filter(({ list }) => permissions().operations[`Query.${list}`]?.includes(kind))
  expect(theirs.length).toBeGreaterThan(5)
  for (const list of theirs) {
    const all = await jumpThrough(world.compiled, client, list)
    expect(new Set(all).size).toBe(all.length)
    for (const url of [world.compiled, world.plain])
      expect(await walkThrough(url, client, list, all.length), JSON.stringify(list)).toEqual(all)
  }
})
