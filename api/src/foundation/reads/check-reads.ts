import { getNamedType, type GraphQLField, type GraphQLNamedType, isObjectType } from 'graphql'
import { getMetadataStorage } from 'type-graphql'
import { type Class, type Meta, type Model, propertyOf } from './compile/model.ts'
import type { Gathered, GatheredBranch } from './gathering.ts'
import { type Read, readOf } from './read.ts'
import type { SummaryRead } from './summary.ts'

/** Every field whose declaration of how it is read points at nothing, or that has a resolver and no declaration. */
export function faultsOfReads(model: Model): string[] {
  const faults: string[] = [...rightsInResolvers()]
  const faces = facesOf(model)
  for (const type of Object.values(model.schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    const meta = model.entityOf(type.name) ?? faces.get(type.name)
    for (const field of Object.values(type.getFields())) {
      const place = `${type.name}.${field.name}`
      const read = readOf(field)
      if (read) faults.push(...faultsOfRead(model, meta, read, field).map((fault) => `reads: ${place} ${fault}`))
      else if (meta && model.resolved.has(place)) faults.push(`reads: ${place} does not say how it is read`)
    }
  }
  return faults
}

/** Types without a table of their own that tell of another type's records, as fields of `Query` read them. */
function facesOf({ schema, entity }: Model): Map<string, Meta> {
  const faces = new Map<string, Meta>()
  for (const field of Object.values(schema.getQueryType()!.getFields())) {
    const read = readOf(field)
    if (read?.kind === 'ONE' || read?.kind === 'ROWS' || read?.kind === 'EACH')
      faces.set(getNamedType(field.type).name, entity(read.entity()))
  }
  return faces
}

/** Compiled reads run no resolvers: a right written there would silently not hold. */
function rightsInResolvers(): string[] {
  const { authorizedFields, authorizedResolver, middlewares, resolverMiddlewares } = getMetadataStorage()
  return [
    ...[...authorizedFields, ...middlewares].map(({ target, fieldName }) => `${target.name}.${fieldName}`),
    ...[...authorizedResolver, ...resolverMiddlewares].map(({ target }) => target.name),
  ].map((place) => `reads: ${place} has a right or a middleware of its own; rights belong in permissions.ts`)
}

function faultsOfRead(
  model: Model,
  owner: Meta | undefined,
  read: Read,
  field: GraphQLField<unknown, unknown>,
): string[] {
  switch (read.kind) {
    case 'LIST': {
      const { entity, sort, counter } = read.list as {
        entity: Class
        sort: readonly string[]
        counter?: { columns: object }
      }
      return missing(model.entity(entity), [...sort, ...Object.keys(counter?.columns ?? {})])
    }
    case 'ONE':
    case 'ROWS':
      return missing(model.entity(read.entity()), Object.keys(read.order))
    case 'EACH':
      return missing(model.entity(read.entity()), [read.property, ...Object.keys(read.order)])
    case 'SAME':
      return missing(owner, [])
    case 'MANY':
      return missing(model.entity(read.entity()), [read.by, ...Object.keys(read.order)])
    case 'BRANCH':
      return [
        ...missing(owner, [read.on]),
        ...Object.values(read.branches()).flatMap((entity) => missing(model.entity(entity), [read.by])),
      ]
    case 'COMPUTED':
      return needed(owner, read.needs)
    case 'SUMMARY':
      return untold(getNamedType(field.type), read)
    case 'RESOLVED':
      return [
        ...needed(owner, read.needs),
        ...Object.values(read.gathering?.gather ?? {}).flatMap((one) => faultsOfGathered(model, owner, one)),
      ]
  }
}

const untold = (type: GraphQLNamedType, { fields }: SummaryRead): string[] =>
  Object.keys(isObjectType(type) ? type.getFields() : {})
    .filter((field) => !fields[field])
    .map((field) => `does not tell its field ${field}`)

const needed = (owner: Meta | undefined, needs: readonly string[]): string[] =>
  needs.length === 0 ? ['needs nothing of its record'] : missing(owner, needs)

function faultsOfGathered(model: Model, owner: Meta | undefined, one: Gathered | GatheredBranch): string[] {
  if ('on' in one)
    return [
      ...missing(owner, [one.on]),
      ...Object.values(one.branches()).flatMap((each) => faultsOfGathered(model, owner, each)),
    ]
  const meta = model.entity(one.entity())
  return [
    ...missing(owner, one.to ? [one.to] : []),
    ...missing(meta, [one.by, ...Object.keys(one.order ?? {}), ...one.needs]),
    ...Object.values(one.along ?? {}).flatMap((each) => faultsOfGathered(model, meta, each)),
  ]
}

function missing(meta: Meta | undefined, properties: readonly string[]): string[] {
  if (!meta) return ['leads to no entity']
  return properties.flatMap((property) =>
    propertyOf(meta, property) ? [] : [`wants ${meta.className}.${property}, which does not exist`],
  )
}
