import type { EntityMetadata, EntityProperty } from '@mikro-orm/core'
import type { MikroORM } from '@mikro-orm/postgresql'
import type { GraphQLSchema } from 'graphql'
import { getMetadataStorage } from 'type-graphql'
import { name } from './statement.ts'

export type Class = abstract new (...args: never[]) => object
export type Meta = EntityMetadata
export type Property = EntityProperty

/** How the types of the schema lie in the tables of the database. */
export interface Model {
  schema: GraphQLSchema
  /** The entity behind a GraphQL type, if it has a table. */
  entityOf(type: string): Meta | undefined
  entity(target: Class): Meta
  entityNamed(name: string): Meta | undefined
  /** Fields (`Type.field`) with a resolver of their own. */
  resolved: ReadonlySet<string>
}

/** Draws the model from what the decorators said. */
export function modelOf(schema: GraphQLSchema, orm: MikroORM): Model {
  const entities = new Map<unknown, Meta>(
    [...orm.getMetadata().getAll().values()].filter((meta) => !meta.abstract).map((meta) => [meta.class, meta]),
  )
  const { objectTypes, fieldResolvers } = getMetadataStorage()
  const byType = new Map(objectTypes.map(({ name: type, target }) => [type, entities.get(target)]))
  return {
    schema,
    entityOf: (type) => byType.get(type),
    entity: (target) => entities.get(target)!,
    entityNamed: (name) => [...entities.values()].find(({ className }) => className === name),
    resolved: new Set(
      fieldResolvers.flatMap(({ getObjectType, schemaName }) => {
        const owner = objectTypes.find(({ target }) => target === getObjectType?.())
        return owner ? [`${owner.name}.${schemaName}`] : []
      }),
    ),
  }
}

/** One table in a statement: what lies in it, under which name. */
export interface Table {
  meta: Meta
  alias: string
  /** Other columns that hold the properties, where it is no table of the entity but one that counts its records. */
  columns?: Readonly<Record<string, string>>
}

export const from = ({ meta, alias }: Table): string => `${name(meta.tableName)} ${alias}`

export const propertyOf = (meta: Meta, property: string): Property | undefined =>
  (meta.properties as Record<string, Property>)[property]

export const columnOf = ({ meta, alias, columns }: Table, property: string): string =>
  `${alias}.${name(columns?.[property] ?? propertyOf(meta, property)!.fieldNames[0]!)}`

/** The column other tables point at. */
export const keyColumn = ({ meta, alias }: Table): string =>
  `${alias}.${name(propertyOf(meta, meta.primaryKeys[0]!)!.fieldNames[0]!)}`

/** The type a value is compared as; of bounded texts only that they are texts, lest PostgreSQL cuts a value short. */
export const comparedAs = ({ columnTypes }: Property): string =>
  columnTypes[0]!.startsWith('varchar') ? 'text' : columnTypes[0]!

export const isToOne = ({ kind }: Property): boolean => kind === 'm:1' || kind === '1:1'
