import type { MikroORM } from '@mikro-orm/postgresql'
import { execute, type GraphQLSchema } from 'graphql'
import { findViewerOf } from './accounts/find-viewer.ts'
import { requestOf } from './context.ts'
import type { FindAsker } from './exports/asker.ts'
import type { Instruments } from './foundation/work.ts'

/** Lets jobs ask the guarded schema in somebody's name: every right stands before them as before a browser. */
export const createFindAsker =
  (orm: MikroORM, instruments: Instruments, schema: GraphQLSchema): FindAsker =>
  async (user, language) => {
    const { clock, settings, rights } = instruments
    const viewer = await findViewerOf(orm.em.fork(), clock, user, settings)
    if (!viewer) return undefined
    const caller = { viewer, language, address: 'job', userAgent: '', setSession: () => undefined }
    return {
      ...{ viewer, schema, rights },
      ask: async (document, variableValues) => {
        const contextValue = requestOf(orm, instruments, orm.em.fork(), caller)
        return execute({ schema, document, variableValues, contextValue })
      },
    }
  }
