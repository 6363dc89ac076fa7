import { registerModules } from './modules.ts'
import { createServer as createHttpServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { MikroORM } from '@mikro-orm/postgresql'
import { KnownViewers } from './accounts/known-viewers.ts'
import type { Config } from './config.ts'
import { createRequest } from './context.ts'
import { type Database, openDatabase } from './database/connection.ts'
import { migrate } from './database/migrate.ts'
import { createOrm } from './database/mikro-orm.config.ts'
import { releaseLostConnections } from './database/release-lost-connections.ts'
import { seed } from './database/seed.ts'
import { seedPeople } from './database/seed-people.ts'
import { limitStatementsOfRole } from './database/statement-limit.ts'
import { type Clock, systemClock } from './foundation/clock.ts'
import { compileReads } from './foundation/graphql/compile-reads.ts'
import { createApollo } from './foundation/graphql/create-apollo.ts'
import { modelOf } from './foundation/reads/compile/model.ts'
import { guardSchema } from './foundation/rights/guard-schema.ts'
import { gate } from './gate.ts'
import { createHttp } from './http.ts'
import { createInstruments, type Equipment } from './instruments.ts'
import { startJobs } from './jobs.ts'
import { answerLost } from './portal.ts'
import { queues } from './queues.ts'
import { startExports } from './start-exports.ts'
import { createRouters } from './routers.ts'
import { createSchema } from './schema.ts'
import { checkDeclarations } from './start-up.ts'

/** Both ways of reading give the same answers; `PLAIN` is what `COMPILED` is measured against. */
export type Reads = 'COMPILED' | 'PLAIN'

/** What tests may put in the place of the real thing. */
export interface Overrides {
  clock?: Clock
  /** A database that is there and migrated already. */
  database?: Database
  /** How reads are answered: by compiled statements (as ever), or one by one by their resolvers, as the reference. */
  reads?: Reads
}

/** A running LIKE-U. */
export interface LikeU {
  url: string
  /** Stops taking requests, finishes those in hand and the jobs, and lets go of the database. */
  stop(): Promise<void>
}

/** Brings everything up, in order: database, tables, seed, jobs, schema, HTTP. */
export async function createServer(config: Config, overrides: Overrides = {}): Promise<LikeU> {
  registerModules()
  const database = overrides.database ?? (await openDatabase(config.database))
  if (!overrides.database) await migrate({ ...database, queues })
  const { pool, pooled } = config.database
  if (pooled) await limitStatementsOfRole(database.appUrl)
  const orm = await createOrm({ url: database.appUrl, pool, pooled })
  await releaseLostConnections(orm)
  const equipment = await createInstruments(config, database, orm, overrides.clock ?? systemClock)
  await orm.em.fork().transactional((em) => seed(em, equipment.instruments.clock.now()))
  await seedPeople(orm, config.people, equipment.instruments.clock)
  await startJobs(config, orm, equipment)
  const httpServer = createHttpServer()
  const stopGraphql = await serve(httpServer, config, orm, equipment, overrides.reads ?? 'COMPILED')
  await new Promise<void>((listening) => httpServer.listen(config.server.port, config.server.host, listening))
  return {
    url: `http://${config.server.host}:${(httpServer.address() as AddressInfo).port}`,
    stop: async () => {
      await stopGraphql()
      await equipment.stop()
      await orm.close()
      await database.stop()
    },
  }
}

async function serve(
  httpServer: Server,
  config: Config,
  orm: MikroORM,
  equipment: Equipment,
  reads: Reads,
): Promise<() => Promise<void>> {
  const { rights, pools } = equipment.instruments
  const schema = await createSchema(orm)
  const model = modelOf(schema, orm)
  checkDeclarations(model, rights)
  const wholeAnswers = reads === 'COMPILED' && compileReads(model, pools, gate)
  const knownViewers = new KnownViewers()
  const { production, publicUrl } = equipment.instruments.settings
  const guarded = guardSchema(schema, rights, gate)
  await startExports(config, orm, equipment, guarded)
  const graphql = createApollo({ schema: guarded, httpServer, production, ...(wholeAnswers && { wholeAnswers }) })
  await graphql.start()
  const app = createHttp({
    graphql,
    publicUrl,
    trustedProxies: config.server.trustedProxies,
    routers: createRouters(config, orm, equipment),
    lost: answerLost(config),
    // Who is only supposed is made certain where queries are answered whole.
    context: (http) => createRequest(orm, equipment.instruments, http, wholeAnswers ? knownViewers : undefined),
    isReady: () => orm.isConnected(),
  })
  httpServer.on('request', app)
  return () => graphql.stop()
}
