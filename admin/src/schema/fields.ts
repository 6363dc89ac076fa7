import { isLeaf, isSeveral, kindOf } from './kind.ts'
import type { Field } from './resource.ts'
import { type Member, namedType, needsNothing, type Schema } from './schema.ts'

/** What is needed to read the fields of types: the schema, what one may read, and which types have lists. */
export interface Reading {
  schema: Schema
  mayRead(type: string, field: string): boolean
  resourceOf(type: string): string | undefined
}

/** The fields of a type one may read. */
export const fieldsOf = (type: string, reading: Reading): Field[] =>
  (reading.schema.type(type)?.fields ?? [])
    .filter((member) => reading.mayRead(type, member.name) && needsNothing(member))
    .map((member) => fieldOf(type, member, reading))

/** A field as people see it. */
export const fieldOf = (owner: string, member: Member, reading: Reading): Field => ({
  name: member.name,
  owner,
  kind: referenceById(member, reading) ?? kindOf(member, reading.schema, reading.resourceOf),
  several: isSeveral(member),
  description: member.description,
})

/** An id that is called like a record (`submission: ID`) stands for that record. */
function referenceById({ name, type }: Member, { schema, resourceOf }: Reading): Field['kind'] | undefined {
  if (namedType(type).name !== 'ID') return undefined
  const single = schema.queries.find((query) => query.name === name)
  const resource = single && resourceOf(namedType(single.type).name)
  return resource ? { is: 'reference', to: resource } : undefined
}

const names = [
  'number',
  'subject',
  'name',
  'title',
  'product',
  'template',
  'key',
  'service',
  'code',
  'day',
  'action',
  'list',
]

/** The fields people know a record by, best first; records nobody named are known by their kind. */
export function namesOf(fields: readonly Field[]): string[] {
  const leaves = fields.filter(({ kind, several }) => isLeaf(kind) && kind.is !== 'reference' && !several)
  const named = names.filter((name) => leaves.some((field) => field.name === name)).slice(0, 2)
  if (named.length) return named
  const told = leaves.find(({ kind }) => kind.is === 'enum') ?? leaves.find(({ kind }) => kind.is === 'text')
  return told ? [told.name] : []
}
