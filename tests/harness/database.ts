import { randomUUID } from 'node:crypto'
import { inject } from 'vitest'
import { withClient } from '../../api/src/database/with-client.ts'

/** The PostgreSQL of this test run, as `global-setup.ts` left it. */
export interface DatabaseServer {
  adminUrl: string
  /** Migrated, and otherwise empty. */
  template: string
  /** Migrated, with what every trial installation begins with: services, templates, demo people. */
  seeded: string
  app: { role: string; password: string }
}

/** A migrated, empty database that belongs to one test alone. */
export interface TestDatabase {
  ownerUrl: string
  appUrl: string
  drop(): Promise<void>
}

/** Copies a template, the empty one unless asked otherwise; takes some tens of milliseconds. */
export async function createDatabase(content: 'template' | 'seeded' = 'template'): Promise<TestDatabase> {
  const { adminUrl, app, [content]: template } = inject('databaseServer')
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const run = (sql: string) => withClient(adminUrl, (client) => client.query(sql))
  await run(`create database ${name} template ${template} strategy file_copy`)
  return {
    ownerUrl: change(adminUrl, { pathname: `/${name}` }),
    appUrl: change(adminUrl, { pathname: `/${name}`, username: app.role, password: app.password }),
    drop: async () => void (await run(`drop database if exists ${name} with (force)`)),
  }
}

const change = (url: string, parts: Partial<Pick<URL, 'pathname' | 'username' | 'password'>>): string =>
  Object.assign(new URL(url), parts).href
