import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql'
import { notFound } from '../errors.ts'
import type { Request } from '../request.ts'
import { Uncompilable } from './compile/uncompilable.ts'
import type { CompiledReads } from './compiled-reads.ts'
import { throwHandedOver } from './hand-over.ts'
import { readOf } from './read.ts'
import { isRow, type Row } from './row.ts'

type Resolver = GraphQLFieldResolver<unknown, Request>
type AnyField = GraphQLField<unknown, Request>

/**
 * Lets graphql-js walk the rows of compiled reads: a root field is one statement, everything below it is in the rows
 * already. Refusals, hidden records and their places in the answer come out as graphql-js always does them.
 */
export function resolveCompiled(schema: GraphQLSchema, reads: CompiledReads): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isUnionType(type)) {
      const plain = type.resolveType
      type.resolveType = (value, ...rest) => (isRow(value) ? value['@'] : plain?.(value, ...rest))
    }
    if (!isObjectType(type) || type.name.startsWith('__') || type === schema.getMutationType()) continue
    for (const field of Object.values(type.getFields())) {
      const plain = field.resolve ?? defaultFieldResolver
      field.resolve = type === schema.getQueryType() ? rootResolver(field, plain, reads) : rowResolver(field, plain)
    }
  }
}

/** A field of `Query` in one statement, where it can be compiled. */
function rootResolver(field: AnyField, plain: Resolver, reads: CompiledReads): Resolver {
  if (!readOf(field)) return plain
  return async (source, args, request, info) => {
    throwHandedOver(request)
    const rows = await rowsOf(reads, request, info)
    return rows ? rows[info.path.key] : plain(source, args, request, info)
  }
}

async function rowsOf(
  reads: CompiledReads,
  request: Request,
  { operation, fragments, variableValues, fieldNodes, path }: GraphQLResolveInfo,
): Promise<Record<string, unknown> | undefined> {
  try {
    const roots = new Map([[String(path.key), fieldNodes]])
    const bound = reads.bind({ form: 'ROWS', request, operation, fragments, variables: variableValues, roots })
    return await reads.rows(bound, request)
  } catch (error) {
    if (error instanceof Uncompilable) return undefined
    throw error
  }
}

/** A field of a row stands under its key of the answer; of anything else it is resolved as ever. */
function rowResolver(field: AnyField, plain: Resolver): Resolver {
  const read = readOf(field)
  return (source, args, request, info) => {
    if (!isRow(source)) return plain(source, args, request, info)
    if (read?.kind === 'COMPUTED') return read.compute(source['@row'] as never, request)
    if (read?.kind === 'RESOLVED') return plain(source['@row'], args, request, info)
    return valueOf(source, info)
  }
}

/** A record that must be there and is not seen is told of as one that does not exist. */
function valueOf(row: Row, { path, returnType }: GraphQLResolveInfo): unknown {
  const value = row[path.key]
  if (value === null && isNonNullType(returnType)) throw notFound()
  return value
}
