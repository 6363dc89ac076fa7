import fc, { type Arbitrary } from 'fast-check'
import { type GraphQLArgument, type GraphQLField, isEnumType, getNamedType } from 'graphql'
import type { Value } from './document.ts'
import type { Supplies } from './supplies.ts'
import { hows, type ValuesFor } from './values.ts'

/** Cursors nobody was given. */
const rubbish = ['', 'bukan penanda', 'W10', 'WyJjcmVhdGVkQXQiLG51bGwsbnVsbF0', '%00']

const maybe = <T>(usual: Arbitrary<T>) => fc.option(usual, { nil: undefined })

/** The arguments of a list: small pages of its beginning, after a cursor that fits the sort, or further on. */
export function listArguments(
  list: GraphQLField<unknown, unknown>,
  supplies: Supplies,
  values: ValuesFor,
): Arbitrary<Record<string, Value>> {
  const slot = (name: string) => list.args.find((one) => one.name === name)!
  const firstSort = (slot('sort').defaultValue ?? '') as string
  const given = fc.record({
    first: maybe(integers(slot('first'), { min: 1, max: 5 })),
    sort: maybe(values(slot('sort'))),
    descending: maybe(values(slot('descending'))),
    filter: maybe(values(slot('filter'), [list.name])),
    search: slot('search') ? maybe(values(slot('search'))) : fc.constant(undefined),
    page: fc.oneof<Arbitrary<Page>[]>(
      fc.constant({}),
      fc.record({ after: maybe(cursors(supplies.cursors[list.name]!)), how: hows }),
      fc.record({ offset: integers(slot('offset'), { min: 0, max: 6 }) }),
    ),
  })
  return given.map(({ page, ...rest }) =>
    Object.fromEntries(
      Object.entries({ ...rest, ...pageArguments(page, sortOf(rest.sort, slot('sort')) ?? firstSort) }).filter(
        (entry): entry is [string, Value] => entry[1] !== undefined,
      ),
    ),
  )
}

type CursorsOf = (sort: string) => string

interface Page {
  after?: CursorsOf | undefined
  how?: Value['how']
  offset?: Value
}

const integers = ({ type, defaultValue }: GraphQLArgument, bounds: { min: number; max: number }): Arbitrary<Value> => {
  const content = fc.integer(bounds).map((json) => ({ kind: 'LEAF' as const, json, text: String(json) }))
  const spare = fc.constant(defaultValue !== undefined)
  return fc.record<Value>({ type: fc.constant(type.toString()), how: hows, content, other: content, spare })
}

/** A cursor of whichever sort turns out to be asked for; now and then of another, or none of ours. */
const cursors = (bySort: Record<string, string[]>): Arbitrary<CursorsOf> =>
  fc.oneof(
    { weight: 8, arbitrary: fc.nat().map((n) => (sort: string) => pick(bySort[sort], n)) },
    { weight: 1, arbitrary: fc.nat().map((n) => () => pick(Object.values(bySort).flat(), n)) },
    { weight: 1, arbitrary: fc.constantFrom(...rubbish).map((cursor) => () => cursor) },
  )

const pick = (cursors: string[] | undefined, n: number): string =>
  cursors && cursors.length > 0 ? cursors[n % cursors.length]! : rubbish[0]!

function pageArguments({ after, how = 'LITERAL', offset }: Page, sort: string): Record<string, Value> {
  if (offset) return { offset }
  if (!after) return {}
  const json = after(sort)
  const content = { kind: 'LEAF' as const, json, text: JSON.stringify(json) }
  return { after: { type: 'String', how, content, other: content, spare: true } }
}

/** The sort as a document names it; a default is kept by its inner value. */
function sortOf(value: Value | undefined, { type, defaultValue }: GraphQLArgument): string | undefined {
  if (value?.content.kind === 'LEAF' && value.how !== 'ABSENT') return String(value.content.json)
  const sorts = getNamedType(type)
  return isEnumType(sorts) ? sorts.getValues().find((one) => one.value === defaultValue)?.name : undefined
}
