import type { MikroORM } from '@mikro-orm/postgresql'
import type { GraphQLSchema } from 'graphql'
import type { Config } from './config.ts'
import { workOnExports } from './exports/work-on-exports.ts'
import { createFindAsker } from './find-asker.ts'
import { createTransact } from './foundation/transact.ts'
import { system } from './foundation/viewer.ts'
import { incomingOf } from './incoming.ts'
import type { Equipment } from './instruments.ts'

/** Puts this process to work on exports; unlike other jobs they need the schema, for they read what people read. */
export const startExports = (
  config: Config,
  orm: MikroORM,
  { instruments, jobs }: Equipment,
  schema: GraphQLSchema,
): Promise<void> =>
  workOnExports(jobs, {
    instruments,
    transact: createTransact(orm, instruments, { viewer: system, language: 'id' }),
    findAsker: createFindAsker(orm, instruments, schema),
    folder: incomingOf(config),
  })
