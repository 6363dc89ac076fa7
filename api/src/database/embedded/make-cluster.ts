import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Binaries } from './binaries.ts'
import { giveTo, ownFolder, type ServerUser } from './server-user.ts'

const onlyWithPassword = 'host all all 127.0.0.1/32 scram-sha-256\n'

/** Makes the folder of an empty PostgreSQL whose superuser `postgres` needs a password. A half-made one is redone. */
export function makeCluster(cluster: string, password: string, binaries: Binaries, user: ServerUser | undefined): void {
  if (existsSync(cluster)) return
  const draft = `${cluster}.new`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { mode: 0o700 })
  giveTo(user, draft)
  const run = (program: string, args: string[], input?: string) => runIn(draft, program, args, user, input)
  const here = ownFolder(user, draft)
  // `trust` never meets a client: until the password is set and the rule below is in place, nothing listens.
  run(binaries.initdb, ['-D', here, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-instructions', ...locale])
  run(binaries.postgres, ['--single', '-D', here, 'postgres'], `ALTER ROLE postgres PASSWORD '${password}'\n`)
  writeFileSync(join(draft, 'pg_hba.conf'), onlyWithPassword)
  renameSync(draft, cluster)
}

const locale = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C.UTF-8']

function runIn(cwd: string, program: string, args: string[], user: ServerUser | undefined, input = ''): void {
  const env = { PATH: process.env['PATH'], LC_ALL: 'C' }
  const done = spawnSync(program, args, { cwd, env, input, encoding: 'utf8', ...user })
  if (done.status !== 0) throw new Error(`${program} failed: ${done.error?.message ?? done.stderr}`)
}
