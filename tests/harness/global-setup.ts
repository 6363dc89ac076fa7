import 'reflect-metadata'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { type EmbeddedServer, startEmbeddedServer } from '../../api/src/database/embedded-server.ts'
import { migrate } from '../../api/src/database/migrate.ts'
import { createOrm } from '../../api/src/database/mikro-orm.config.ts'
import { ensureDatabase, ensureLogin } from '../../api/src/database/roles.ts'
import { seed } from '../../api/src/database/seed.ts'
import { seedPeople } from '../../api/src/database/seed-people.ts'
import { withClient } from '../../api/src/database/with-client.ts'
import { demoKeyStore } from '../../api/src/documents/signing/demo-store.ts'
import { registerModules } from '../../api/src/modules.ts'
import { queues } from '../../api/src/queues.ts'
import type { DatabaseServer } from './database.ts'
import { storyDay } from './story-day.ts'

declare module 'vitest' {
  interface ProvidedContext {
    databaseServer: DatabaseServer
    /** A folder with a demonstration certificate, to be copied: making one takes half a second. */
    signing: string
  }
}

// A test server may forget everything when the power goes; that makes it several times faster.
const forgetful = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off' }
// Before any test begins, whichever calendar it goes by.
const setUp = new Date(Math.min(Date.now(), Date.parse(storyDay)))
const roomy = { max_connections: '300' }

/** One PostgreSQL for the whole run, with migrated databases that every test's own is copied from. */
export default async function start({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'like-u-tests-'))
  const server = await startEmbeddedServer(folder, { ...forgetful, ...roomy })
  const stop = async () => {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
  try {
    provide('databaseServer', await makeTemplates(server))
    const signing = join(folder, 'signing')
    await demoKeyStore(signing, setUp)
    provide('signing', signing)
    return stop
  } catch (error) {
    await stop()
    throw error
  }
}

async function makeTemplates(server: EmbeddedServer): Promise<DatabaseServer> {
  const adminUrl = server.urlOf('postgres')
  const [template, seeded] = ['template_likeu', 'template_seeded'] as const
  const app = { role: 'likeu_app', password: 'only-on-this-test-server' }
  await ensureDatabase(adminUrl, template)
  await ensureLogin(adminUrl, app.role, app.password)
  await migrate({ ownerUrl: server.urlOf(template), appUrl: `postgresql://${app.role}@127.0.0.1/`, queues })
  await withClient(adminUrl, (client) => client.query(`create database ${seeded} template ${template}`))
  await fill(server.urlOf(seeded))
  return { adminUrl, template, seeded, app }
}

/** What every server of a test would otherwise write at its start. */
async function fill(url: string): Promise<void> {
  registerModules()
  const orm = await createOrm({ url })
  await orm.em.fork().transactional((em) => seed(em, setUp))
  await seedPeople(orm, { demo: true }, { now: () => setUp })
  await orm.close()
}
