import { lexicographicSortSchema, printSchema } from 'graphql'
import { declareSchema } from './schema.ts'

/** The whole API in the schema language, as published at the root of the repository: sorted, with descriptions. */
export const emitSchema = async (): Promise<string> =>
  `${printSchema(lexicographicSortSchema(await declareSchema()))}\n`
