import { isObjectType } from 'graphql'
import type { Model } from '../reads/compile/model.ts'
import type { Rights } from './rights.ts'

/** Every place where the rights table and the schema do not fit; a start with any is refused. */
export function faultsOfRights({ schema, entityOf }: Model, rights: Rights): string[] {
  const faults: string[] = []
  const types = new Map(
    Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .filter((type) => !type.name.startsWith('__'))
      .map((type) => [type.name, Object.keys(type.getFields())]),
  )
  for (const root of ['Query', 'Mutation'])
    for (const field of types.get(root) ?? [])
      if (!rights.operations[`${root}.${field}`]) faults.push(`operations: ${root}.${field} is in no line`)
  for (const operation of Object.keys(rights.operations)) {
    const [root, field] = operation.split('.') as [string, string]
    if (!types.get(root)?.includes(field)) faults.push(`operations: ${operation} does not exist`)
  }
  for (const [type, fields] of types) {
    if (type === 'Query' || type === 'Mutation') continue
    const rules = rights.fields[type]
    if (!rules) faults.push(`fields: type ${type} is in no line`)
    else
      for (const field of fields)
        if (!rules[field] && !rules['*']) faults.push(`fields: ${type}.${field} is in no line`)
    const entity = entityOf(type)?.className
    if (entity && !rights.rows[entity] && !rights.follows[entity]) faults.push(`rows: entity ${entity} has no row rule`)
  }
  for (const [type, rules] of Object.entries(rights.fields))
    for (const field of Object.keys(rules))
      if (field !== '*' && !types.get(type)?.includes(field)) faults.push(`fields: ${type}.${field} does not exist`)
  return faults
}
