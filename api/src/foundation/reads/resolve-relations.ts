import type { MikroORM } from '@mikro-orm/postgresql'
import { type GraphQLSchema, isNonNullType, isObjectType } from 'graphql'
import { notFound } from '../errors.ts'
import type { Request } from '../request.ts'
import { keyOf } from './loaders.ts'

/**
 * Gives every GraphQL field that is a to-one relation of its entity a resolver that loads it in batches, with the
 * viewer's row rule. So no relation can be read around the rights, and no list costs a statement per row.
 */
export function resolveRelations(schema: GraphQLSchema, orm: MikroORM): void {
  for (const meta of orm.getMetadata().getAll().values()) {
    const type = schema.getType(meta.className)
    if (!type || !isObjectType(type)) continue
    const fields = type.getFields()
    for (const relation of meta.relations) {
      const field = fields[relation.name]
      if (!field || (relation.kind !== 'm:1' && relation.kind !== '1:1')) continue
      const target = relation.targetMeta!.className
      const required = isNonNullType(field.type)
      field.resolve = async (row: Record<string, unknown>, _args, { loaders }: Request) => {
        const reference = row[relation.name]
        const found = reference ? await loaders.one(target, keyOf(reference)) : undefined
        if (!found && required) throw notFound()
        return found ?? null
      }
    }
  }
}
