import 'reflect-metadata'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { type EmbeddedServer, startEmbeddedServer } from '../../api/src/database/embedded-server.ts'
import { migrate } from '../../api/src/database/migrate.ts'
import { ensureDatabase, ensureLogin } from '../../api/src/database/roles.ts'
import { queues } from '../../api/src/queues.ts'
import type { DatabaseServer } from './database.ts'

declare module 'vitest' {
  interface ProvidedContext {
    databaseServer: DatabaseServer
  }
}

// A test server may forget everything when the power goes; that makes it several times faster.
const forgetful = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off' }
const roomy = { max_connections: '300' }

/** One PostgreSQL for the whole run, with one migrated database that every test's own is copied from. */
export default async function start({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'like-u-tests-'))
  const server = await startEmbeddedServer(folder, { ...forgetful, ...roomy })
  const stop = async () => {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
  try {
    provide('databaseServer', await makeTemplate(server))
    return stop
  } catch (error) {
    await stop()
    throw error
  }
}

async function makeTemplate(server: EmbeddedServer): Promise<DatabaseServer> {
  const adminUrl = server.urlOf('postgres')
  const template = 'template_likeu'
  const app = { role: 'likeu_app', password: 'only-on-this-test-server' }
  await ensureDatabase(adminUrl, template)
  await ensureLogin(adminUrl, app.role, app.password)
  await migrate({ ownerUrl: server.urlOf(template), appUrl: `postgresql://${app.role}@127.0.0.1/`, queues })
  return { adminUrl, template, app }
}
