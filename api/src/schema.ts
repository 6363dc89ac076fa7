import 'reflect-metadata'
import type { MikroORM } from '@mikro-orm/postgresql'
import type { GraphQLSchema } from 'graphql'
import { buildSchema, type NonEmptyArray } from 'type-graphql'
import { resolveCounts } from './foundation/reads/resolve-counts.ts'
import { resolveRelations } from './foundation/reads/resolve-relations.ts'
import { resolvers } from './resolvers.ts'
import './services/index.ts'
import { completeAnswersInput, resolveRows } from './submissions/submission-answers.ts'

let complete = false

/** The schema as the code declares it, before any right stands before it. Register services first. */
export async function declareSchema(): Promise<GraphQLSchema> {
  if (!complete) completeAnswersInput()
  complete = true
  return buildSchema({
    resolvers: resolvers as unknown as NonEmptyArray<NewableFunction>,
    validate: false,
    // Apollo checks it when it starts; asking the schema all about itself first only takes time.
    skipCheck: true,
    orphanedTypes: [],
  })
}

/** The schema with its relations wired to the database. */
export async function createSchema(orm: MikroORM): Promise<GraphQLSchema> {
  const schema = await declareSchema()
  resolveRelations(schema, orm)
  resolveRows(schema)
  resolveCounts(schema)
  return schema
}
