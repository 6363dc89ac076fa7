import { type GraphQLSchema, isObjectType } from 'graphql'
import { Field, ObjectType } from 'type-graphql'
import type { Viewer } from '../viewer.ts'
import type { Gate } from './may-ask.ts'
import type { Rights } from './rights.ts'

@ObjectType({ description: 'The fields of one type that the asker may read.' })
export class ReadableType {
  @Field(() => String, { description: 'Name of the type, e.g. `Submission`.' })
  name!: string

  @Field(() => [String], {
    description: 'Names of its fields, those included that are read on some rows only, e.g. one’s own.',
  })
  fields!: string[]
}

@ObjectType({
  description: 'What the asker may do and read now. Whatever stands here neither as operation nor as field is refused.',
})
export class MyRights {
  @Field(() => [String], { description: 'Operations they may call, e.g. `Query.submissions`, `Mutation.takeUp`.' })
  operations!: string[]

  @Field(() => [ReadableType], { description: 'Types of which they may read at least one field.' })
  types!: ReadableType[]
}

/** What the rights table, and the gate before it, leave to this viewer. */
export const rightsOf = (viewer: Viewer, rights: Rights, schema: GraphQLSchema, gate: Gate): MyRights => ({
  operations: Object.entries(rights.operations)
    .filter(([operation, kinds]) => kinds.includes(viewer.kind) && isOpen(gate, viewer, operation))
    .map(([operation]) => operation),
  types: Object.keys(rights.fields)
    .map((name) => ({ name, fields: readableFields(schema, rights, name, viewer) }))
    .filter(({ fields }) => fields.length > 0),
})

function isOpen(gate: Gate, viewer: Viewer, operation: string): boolean {
  try {
    gate(viewer, operation)
    return true
  } catch {
    return false
  }
}

function readableFields(schema: GraphQLSchema, rights: Rights, name: string, { kind }: Viewer): string[] {
  const type = schema.getType(name)
  if (!isObjectType(type)) return []
  const rules = rights.fields[name]!
  return Object.keys(type.getFields()).filter((field) => (rules[field] ?? rules['*'])?.[kind])
}
