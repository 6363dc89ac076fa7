import fc, { type Arbitrary } from 'fast-check'
import {
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isLeafType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql'
import type { FieldChoice, FragmentChoice, Selection, Value } from './document.ts'
import { listArguments } from './list-arguments.ts'
import type { Supplies } from './supplies.ts'
import { valuesFrom } from './values.ts'
import { ways } from './ways.ts'

type Field = GraphQLField<unknown, unknown>

/** Makes what may be asked of the roots of a schema, so many relations deep. */
export function selectionsFrom(schema: GraphQLSchema, supplies: Supplies, depth: number): Arbitrary<Selection[]> {
  const values = valuesFrom(supplies)
  const made = new Map<string, Arbitrary<Selection[]>>()

  function ofType(type: GraphQLNamedType, left: number, inFragment = false): Arbitrary<Selection[]> {
    const key = `${type.name} ${left} ${inFragment}`
    if (!made.has(key)) made.set(key, make(type, left, inFragment))
    return made.get(key)!
  }

  function make(type: GraphQLNamedType, left: number, inFragment: boolean): Arbitrary<Selection[]> {
    if (isUnionType(type))
      return several([nameOfType, ...type.getTypes().map((member) => fragments(member, left, ['INLINE', 'NAMED']))])
    if (!isObjectType(type)) throw new Error(`Nothing is known about asking for ${type.name}`)
    const all = Object.values(type.getFields())
    const further = all.filter((field) => !isLeafType(getNamedType(field.type)) && stepsTo(field) <= left)
    const choices: Arbitrary<Selection>[] = [fc.oneof(...leaves(type), nameOfType)]
    if (further.length > 0) choices.push(fc.oneof(...further.map((field) => relation(type, field, left))))
    if (!inFragment) choices.push(fragments(type, left, ['INLINE', 'UNTYPED', 'NAMED']))
    return several(choices)
  }

  function leaves(of: GraphQLObjectType): Arbitrary<Selection>[] {
    const all = Object.values(of.getFields()).filter(({ type }) => isLeafType(getNamedType(type)))
    return all.map((field) => chosen(of, field, fc.constant(undefined)))
  }

  function relation(of: GraphQLObjectType, field: Field, left: number): Arbitrary<Selection> {
    return chosen(of, field, ofType(getNamedType(field.type), left - stepsTo(field)))
  }

  function chosen(of: GraphQLObjectType, field: Field, selection: Arbitrary<Selection[] | undefined>) {
    const { name, type } = field
    const args = isList(field) ? listArguments(field, supplies, values) : argsOf(field)
    const fixed = { of: of.name, name, type: type.toString(), kind: 'FIELD' as const }
    return fc
      .record({ args, selection, ...ways, twice: fc.nat(7).map((n) => n === 7) })
      .map((given): FieldChoice => ({ ...fixed, ...given }))
  }

  function argsOf({ name: of, args, type }: Field): Arbitrary<Record<string, Value>> {
    const at = [getNamedType(type).name, of]
    const needed = args.filter((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined)
    return fc.record(Object.fromEntries(args.map((arg) => [arg.name, values(arg, at)])), {
      requiredKeys: needed.map((arg) => arg.name) as never,
    }) as Arbitrary<Record<string, Value>>
  }

  function fragments(on: GraphQLObjectType, left: number, forms: FragmentChoice['form'][]): Arbitrary<Selection> {
    const form = fc.constantFrom(...forms)
    const { condition } = ways
    return fc.record<FragmentChoice>({
      kind: fc.constant('FRAGMENT'),
      on: fc.constant(on.name),
      ...{ form, condition, selection: ofType(on, left, true) },
    })
  }

  function roots(): Arbitrary<Selection[]> {
    const query = schema.getQueryType()!
    const all = Object.values(query.getFields()).filter((field) => !isLeafType(getNamedType(field.type)))
    const each = all.map((field) => ({
      arbitrary: relation(query, field, depth),
      weight: weightOf(field),
    }))
    const odd = {
      arbitrary: fc.oneof(...leaves(query), fragments(query, depth, ['INLINE', 'UNTYPED', 'NAMED'])),
      weight: 10,
    }
    return fc.array(fc.oneof({ withCrossShrink: true }, ...each, odd), { minLength: 1, maxLength: 3 })
  }

  return roots()
}

const nameOfType: Arbitrary<Selection> = fc.record<FieldChoice>({
  kind: fc.constant('FIELD'),
  of: fc.constant(''),
  name: fc.constant('__typename'),
  type: fc.constant('String!'),
  args: fc.constant({}),
  ...ways,
})

const ofEveryList = ['first', 'after', 'offset', 'sort', 'descending', 'filter']

/** Whether a field takes what a described list takes. */
const isList = ({ args }: Field): boolean => ofEveryList.every((name) => args.some((arg) => arg.name === name))

/** Submissions lead to nearly everything; what needs a secret is seldom found. */
function weightOf(field: Field): number {
  if (getNamedType(field.type).name.startsWith('Submission')) return 15
  return isList(field) || field.args.some(({ type }) => type.toString() === 'ID!') ? 5 : 1
}

/** A page is only the wrapping of what lies in it. */
const stepsTo = ({ type }: Field): number => (/(Connection|Edge|PageInfo)$/.test(getNamedType(type).name) ? 0 : 1)

/** A few choices; the first kind is the simplest, to which a failure shrinks. */
const several = ([simple, ...others]: Arbitrary<Selection>[]): Arbitrary<Selection[]> =>
  fc.array(
    fc.oneof(
      { withCrossShrink: true },
      ...[simple!, simple!, ...others].map((arbitrary) => ({ arbitrary, weight: 1 })),
    ),
    { minLength: 1, maxLength: 5 },
  )
