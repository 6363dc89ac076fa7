import fc, { type Arbitrary } from 'fast-check'
import {
  getNullableType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql'
import type { Content, How, Value } from './document.ts'
import type { Supplies } from './supplies.ts'

type Slot = GraphQLArgument | GraphQLInputField

/** Makes values for a place of the schema; the last of `at` names the place, and tells what is likely to be found. */
export type ValuesFor = (slot: Place, at?: readonly string[]) => Arbitrary<Value>
type Place = Pick<Slot, 'name' | 'type'> & { defaultValue?: unknown }

const leaf = (json: unknown): Content => ({ kind: 'LEAF', json, text: JSON.stringify(json) })
const nothing: Content = leaf(null)

/** Written out most of the time; every other way is a variable. */
export const hows: Arbitrary<How> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<How>('LITERAL') },
  { weight: 3, arbitrary: fc.constant<How>('VARIABLE') },
  { weight: 1, arbitrary: fc.constant<How>('DEFAULT') },
  { weight: 1, arbitrary: fc.constant<How>('ABSENT') },
)

/** Values out of what the database holds, with some that nothing fits, empty lists and nulls among them. */
export function valuesFrom(supplies: Supplies): ValuesFor {
  const contentOf = (type: GraphQLInputType, at: readonly string[]): Arbitrary<Content> => {
    const bare = getNullableType(type) as GraphQLInputType
    const given = filled(bare, at)
    return isNonNullType(type) ? given : rarely(fc.constant(nothing), given)
  }
  const filled = (type: GraphQLInputType, at: readonly string[]): Arbitrary<Content> => {
    if (isListType(type)) {
      const items = fc.array(valueOf({ name: '', type: type.ofType as GraphQLInputType }, at), { maxLength: 3 })
      return items.map((given) => ({ kind: 'LIST', items: given }))
    }
    if (isInputObjectType(type)) return objects(Object.values(type.getFields()), [...at, type.name])
    if (isEnumType(type))
      return fc.constantFrom(...type.getValues()).map(({ name }) => ({ kind: 'LEAF', text: name, json: name }))
    return scalars(supplies, (type as { name: string }).name, at).map(leaf)
  }
  const objects = (slots: readonly GraphQLInputField[], at: readonly string[]): Arbitrary<Content> =>
    fields(slots, (slot) => valueOf(slot, at)).map((given) => ({ kind: 'OBJECT', fields: given }))
  const valueOf: ValuesFor = ({ name, type, defaultValue }, at = []) => {
    const content = contentOf(type, name ? [...at, name] : at)
    const spare = name !== '' && (!isNonNullType(type) || defaultValue !== undefined)
    return fc.record<Value>({
      type: fc.constant(type.toString()),
      how: hows,
      content,
      other: content,
      spare: fc.constant(spare),
    })
  }
  return valueOf
}

/** All the fields that are needed, and one or two others. */
function fields(slots: readonly GraphQLInputField[], valueOf: (slot: GraphQLInputField) => Arbitrary<Value>) {
  const needed = slots.filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined)
  const others = slots.filter((slot) => !needed.includes(slot))
  const pairs = others.map((slot) => valueOf(slot).map((value) => [slot.name, value] as const))
  return fc
    .tuple(
      fc.record(Object.fromEntries(needed.map((slot) => [slot.name, valueOf(slot)]))),
      pairs.length > 0 ? fc.array(fc.oneof(...pairs), { maxLength: 2 }) : fc.constant([]),
    )
    .map(([first, rest]) => ({ ...first, ...Object.fromEntries(rest) }) as Record<string, Value>)
}

const rarely = <T>(odd: Arbitrary<T>, usual: Arbitrary<T>): Arbitrary<T> =>
  fc.oneof({ weight: 8, arbitrary: usual }, { weight: 1, arbitrary: odd })

const among = <T>(values: readonly T[] | undefined, otherwise: T): Arbitrary<T> =>
  values && values.length > 0 ? fc.constantFrom(...values) : fc.constant(otherwise)

const nobody = '0197a000-0000-7000-8000-000000000000'

/** Where the ids of a place stand, when its name alone does not tell. */
const tables: Record<string, string> = {
  ...{ owner: 'users', holder: 'users', official: 'users', delegate: 'users', actor: 'users', actedFor: 'users' },
  ...{ User: 'users', place: 'storage_place', parent: 'storage_place', document: 'issued_document' },
}

const snake = (name: string): string => name.replaceAll(/(?<=.)[A-Z]/g, '_$&').toLowerCase()

function scalars({ ids, texts, moments, days }: Supplies, type: string, at: readonly string[]): Arbitrary<unknown> {
  const names = at.flatMap((name) => [name, name.replace(/Filter$/, '')]).toReversed()
  if (type === 'ID') {
    const table = names.map((name) => tables[name] ?? snake(name)).find((name) => ids[name])
    const known = among(table ? ids[table] : Object.values(ids).flat(), nobody)
    return rarely(fc.constantFrom(nobody, ...Object.values(ids).flat()), known)
  }
  if (type === 'Boolean') return fc.boolean()
  if (type === 'LocalDate') return rarely(fc.constantFrom('1999-02-28', '2101-12-31'), among(days, '2026-11-20'))
  if (type === 'DateTimeISO')
    return rarely(
      fc.constantFrom('1999-02-28T00:00:00Z', '2101-12-31T23:59:59.999+07:00'),
      among(moments, '2026-11-20T00:00:00Z'),
    )
  if (type === 'Int')
    return names.includes('year') ? fc.integer({ min: 2025, max: 2027 }) : fc.integer({ min: 0, max: 5 })
  const column = names.map((name) => (texts[name] ? name : snake(name))).find((name) => texts[name])
  const whole = among(column ? texts[column] : Object.values(texts).flat(), 'PNL')
  return rarely(
    fc.constantFrom('', '%', '_', '\\', "'", '"', '\u{1f984}', 'é'),
    fc.oneof(whole, beginnings(whole), words(texts)),
  )
}

const beginnings = (texts: Arbitrary<string>): Arbitrary<string> =>
  fc.tuple(texts, fc.integer({ min: 1, max: 12 })).map(([text, length]) => text.slice(0, length))

const words = (texts: Supplies['texts']): Arbitrary<string> =>
  among([...(texts.subject ?? []), ...(texts.name ?? []), ...(texts.title ?? [])], 'Purwakarta').map((text) =>
    text.split(' ').at(-1)!.slice(0, 100),
  )
