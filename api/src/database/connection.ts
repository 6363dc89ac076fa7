import { join } from 'node:path'
import type { DatabaseConfig } from '../config.ts'
import { startEmbeddedServer } from './embedded-server.ts'
import { keptSecret } from './kept-secret.ts'
import { ensureDatabase, ensureLogin } from './roles.ts'

/** How to reach the database: as its owner, who may change tables, and as the application, who may only use them. */
export interface Database {
  ownerUrl: string
  appUrl: string
  /** Lets go of it; the embedded server is stopped. */
  stop(): Promise<void>
}

const databaseName = 'likeu'
const appRole = 'likeu_app'

/** Opens the database of the configuration: the given server, or LIKE-U's own in the data folder. */
export async function openDatabase(config: DatabaseConfig): Promise<Database> {
  if (!config.url) return openEmbedded(config.dataDir)
  return { ownerUrl: config.migrationUrl ?? config.url, appUrl: config.url, stop: async () => undefined }
}

async function openEmbedded(dataDir: string): Promise<Database> {
  const server = await startEmbeddedServer(dataDir)
  const ownerUrl = server.urlOf(databaseName)
  const password = keptSecret(join(dataDir, 'application.password'))
  await ensureDatabase(server.urlOf('postgres'), databaseName)
  await ensureLogin(ownerUrl, appRole, password)
  return { ownerUrl, appUrl: as(ownerUrl, appRole, password), stop: server.stop }
}

function as(ownerUrl: string, role: string, password: string): string {
  const url = new URL(ownerUrl)
  url.username = role
  url.password = password
  return url.href
}
