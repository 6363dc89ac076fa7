import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import type { Request } from '../../request.ts'
import type { Gathering } from '../gathering.ts'
import type { ComputedRead } from '../read.ts'
import { type Compilation, selectionOf } from './compilation.ts'
import { rightTo } from './field-right.ts'
import type { Place } from './record.ts'
import { Uncompilable } from './uncompilable.ts'

type Complete = (value: unknown) => unknown

/** A computed value as it stands in the answer: what GraphQL's types print, and of objects what the document selects. */
export function completed(
  compilation: Compilation,
  { type, field, nodes }: Pick<Place, 'type' | 'field' | 'nodes'>,
  { compute }: Pick<ComputedRead, 'compute'>,
): (record: unknown, request: Request) => unknown {
  const complete = completer(compilation, type.getFields()[field]!.type, nodes)
  return (record, request) => complete(compute(record as never, request))
}

/** The same of a value worked out from what was gathered; records in it are as they were gathered for the document. */
export function completedFrom(
  compilation: Compilation,
  key: string,
  { type, field, nodes }: Place,
  { compute, shows }: Gathering,
): (record: unknown, request: Request) => unknown {
  const complete = completer(compilation, type.getFields()[field]!.type, nodes, shows)
  return (record, request) => {
    const gathered = (record as Record<string, unknown>)[`@${key}`]
    return complete(compute(record as never, gathered as never, request))
  }
}

type Shows = Gathering['shows']

function completer(
  compilation: Compilation,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  shows?: Shows,
): Complete {
  if (isNonNullType(type)) return required(completer(compilation, type.ofType, nodes, shows))
  if (isListType(type)) {
    const one = completer(compilation, type.ofType as GraphQLOutputType, nodes, shows)
    return unlessNull((value) => (value as unknown[]).map(one))
  }
  if (isLeafType(type)) return unlessNull((value) => type.serialize(value))
  if (isObjectType(type)) return objectCompleter(compilation, type, nodes, shows)
  throw new Uncompilable('a computed value that is neither scalar, list nor object')
}

const unlessNull =
  (complete: Complete): Complete =>
  (value) =>
    value === null || value === undefined ? null : complete(value)

/** A value that must not be missing and is: the place of the fault is found out by graphql-js. */
const required =
  (complete: Complete): Complete =>
  (value) => {
    const done = complete(value)
    if (done === null) throw new Uncompilable('a computed value is missing')
    return done
  }

function objectCompleter(
  compilation: Compilation,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  shows?: Shows,
): Complete {
  const members = membersOf(compilation, type, nodes, shows)
  return unlessNull((value) => Object.fromEntries(members.map(([key, member]) => [key, member(value)])))
}

function membersOf(
  compilation: Compilation,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  shows?: Shows,
): (readonly [key: string, member: Complete])[] {
  if (compilation.model.entityOf(type.name)) throw new Uncompilable('a computed value that is a record')
  return [...selectionOf(compilation, type, nodes)].map(([key, found]) => {
    const field = found[0]!.name.value
    if (field === '__typename') return [key, always(type.name)] as const
    if (rightTo(compilation, type.name, field) !== true) throw new Uncompilable('a value that only some may read')
    if (shows?.[field]) return [key, member(field, shown(key))] as const
    return [key, member(field, completer(compilation, type.getFields()[field]!.type, found))] as const
  })
}

// What is kept with a plan is made by functions that know no compilation: with it, the first request would live as long.
const always =
  (value: unknown): Complete =>
  () =>
    value
const member =
  (field: string, complete: Complete): Complete =>
  (value) =>
    complete((value as Record<string, unknown>)[field])

/** A record that was gathered, as the document selects it in this place. */
const shown = (key: string): Complete => unlessNull((record) => (record as Record<string, unknown>)[`@${key}`])
